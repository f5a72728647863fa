addEventListener('install', () => skipWaiting());
addEventListener('activate', (event) => event.waitUntil(clients.claim()));
addEventListener('push', (event) => event.waitUntil(registration.showNotification(event.data.text())));
addEventListener('message', (event) => {
  const [port] = event.ports;
  event.waitUntil(
    registration.showNotification(event.data, { body: 'from a service worker' }).then(
      () => port.postMessage('shown'),
      (error) => port.postMessage(error.name),
    ),
  );
});
