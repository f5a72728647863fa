/** How long a way may take until the page has heard something, in ms. */
const PATIENCE = 10_000;

const heard = (made) =>
  new Promise((resolve) => {
    made.onshow = () => resolve('show');
    made.onerror = () => resolve('error');
  });
const loaded = (element) => new Promise((resolve) => element.addEventListener('load', () => resolve(element)));
const frame = (fill) => {
  const made = Object.assign(document.createElement('iframe'), { hidden: true });
  fill(made);
  const ready = loaded(made);
  document.body.append(made);
  return ready;
};
const inFrame = async (fill, title) => heard(new (await frame(fill)).contentWindow.Notification(title));
const script = (title) => `<script>new Notification(${JSON.stringify(title)})</scr${''}ipt>`;
const blobOf = (text, type) => URL.createObjectURL(new Blob([text], { type }));
/** Firefox ends a worker that nothing holds on to. */
const workers = [];
const answerOf = (worker, title) =>
  new Promise((resolve) => {
    workers.push(worker);
    worker.onmessage = ({ data }) => resolve(data);
    (worker.port ?? worker).onmessage = ({ data }) => resolve(data);
    worker.onerror = ({ message }) => resolve(message ?? 'no worker');
    (worker.port ?? worker).postMessage(title);
  });
const INNER = JSON.stringify(new URL('quiet-worker.js', location.href).href);
const OUTER = `
  const inner = new Worker(${INNER});
  onmessage = ({ data }) => inner.postMessage(data);
  inner.onmessage = ({ data }) => postMessage(data);
  inner.onerror = ({ message }) => postMessage(message ?? 'no worker');
  postMessage('made');`;
/**
 * A worker that has made another one. Firefox ESR 153 without any extension hangs in making it, at about one of thirty on
 * a busy machine (2026-11): such a worker is ended before it was asked for anything, and the next one made.
 */
const outerWorker = async (tries = 4) => {
  const worker = new Worker(blobOf(OUTER, 'text/javascript'));
  const made = await Promise.race([
    new Promise((resolve, reject) => {
      worker.onmessage = () => resolve(true);
      worker.onerror = ({ message }) => reject(message ?? 'no worker');
    }),
    new Promise((resolve) => setTimeout(() => resolve(false), PATIENCE / 5)),
  ]);
  if (made || tries === 1) return worker;
  worker.terminate();
  return outerWorker(tries - 1);
};
const source = () => fetch('quiet-worker.js').then((response) => response.text());
navigator.serviceWorker.register('quiet-service-worker.js');
// Not after `register`: with a worker there already Chromium may first look at its script again, in its own time.
const registered = navigator.serviceWorker.ready;
/** Where another page of the same side lives. */
const other = new URLSearchParams(location.search).get('other');

/** Each way by its name: shows one notification with this title, and tells what the page heard of it. */
window.paths = {
  constructor: (title) => heard(new Notification(title, { body: 'from a page' })),
  'constructor, tag used twice': async (title) => {
    await heard(new Notification(`${title} (first)`, { tag: 'twice' }));
    return heard(new Notification(title, { tag: 'twice' }));
  },
  'a class of its own': (title) => heard(new (class extends Notification {})(title)),
  'registration.showNotification': async (title) =>
    (await registered).showNotification(title).then(() => 'shown', String),
  'service worker, on message': async (title) => {
    const { port1, port2 } = new MessageChannel();
    (await registered).active.postMessage(title, [port2]);
    return new Promise((resolve) => {
      port1.onmessage = ({ data }) => resolve(data);
    });
  },
  'dedicated worker': (title) => answerOf(new Worker('quiet-worker.js'), title),
  'dedicated worker, module': (title) => answerOf(new Worker('quiet-worker.js', { type: 'module' }), title),
  'dedicated worker, blob': async (title) => {
    const url = blobOf(await source(), 'text/javascript');
    const worker = new Worker(url);
    URL.revokeObjectURL(url);
    return answerOf(worker, title);
  },
  'worker of a worker': async (title) => answerOf(await outerWorker(), title),
  'shared worker': (title) => answerOf(new SharedWorker('quiet-worker.js'), title),
  'frame, about:blank': (title) => inFrame(() => {}, title),
  'frame, about:blank, at once': (title) => {
    const made = document.body.appendChild(document.createElement('iframe'));
    return heard(new made.contentWindow.Notification(title));
  },
  'frame, same origin': (title) => inFrame((made) => Object.assign(made, { src: 'quiet-frame.html' }), title),
  'frame, srcdoc': (title) => inFrame((made) => Object.assign(made, { srcdoc: '<p>' }), title),
  'frame, srcdoc, its own script': async (title) => {
    await frame((made) => Object.assign(made, { srcdoc: script(title) }));
    return 'loaded';
  },
  'frame, blob': (title) => inFrame((made) => Object.assign(made, { src: blobOf('<p>', 'text/html') }), title),
  'frame, data': async (title) => {
    await frame((made) => Object.assign(made, { src: `data:text/html,${encodeURIComponent(script(title))}` }));
    return 'loaded';
  },
  'frame, sandboxed': (title) => {
    // Chromium says nothing of its having loaded.
    frame((made) =>
      Object.assign(made, { sandbox: 'allow-scripts', src: `quiet-early.html?${encodeURIComponent(title)}` }),
    );
    return 'made';
  },
  'frame, another origin': async (title) => {
    await frame((made) =>
      Object.assign(made, {
        src: `http://${other}:${location.port}/quiet-early.html?${encodeURIComponent(title)}`,
        allow: 'notifications',
      }),
    );
    return 'loaded';
  },
  'frame, the first line of its page': async (title) => {
    await frame((made) => Object.assign(made, { src: `quiet-early.html?${encodeURIComponent(title)}` }));
    return 'loaded';
  },
  'contentWindow, before its page is there': (title) => {
    const made = Object.assign(document.createElement('iframe'), { src: 'quiet-frame.html', hidden: true });
    document.body.append(made);
    return heard(new made.contentWindow.Notification(title));
  },
  'frames[i], before its page is there': (title) => {
    const at = frames.length;
    const made = Object.assign(document.createElement('iframe'), { src: 'quiet-frame.html', hidden: true });
    document.body.append(made);
    return heard(new frames[at].Notification(title));
  },
  'frames[i], srcdoc, before its page is there': (title) => {
    const at = frames.length;
    const made = Object.assign(document.createElement('iframe'), { srcdoc: '<p>', hidden: true });
    document.body.append(made);
    return heard(new frames[at].Notification(title));
  },
  'showNotification, borrowed from such a frame': async (title) => {
    const target = await registered;
    const at = frames.length;
    const made = Object.assign(document.createElement('iframe'), { src: 'quiet-frame.html', hidden: true });
    document.body.append(made);
    const { showNotification } = frames[at].ServiceWorkerRegistration.prototype;
    return showNotification.call(target, title).then(() => 'shown', String);
  },
  'window.open, about:blank': async (title) => {
    const opened = open('', '_blank', 'width=300,height=200');
    const said = await heard(new opened.Notification(title));
    opened.close();
    return said;
  },
  'window.open, before its page is there': async (title) => {
    const opened = open('quiet-frame.html', '_blank', 'width=300,height=200');
    const said = await heard(new opened.Notification(title));
    opened.close();
    return said;
  },
  'document.open': async (title) => {
    const { contentWindow, contentDocument } = await frame((made) => Object.assign(made, { src: 'quiet-frame.html' }));
    contentDocument.open();
    contentDocument.write('<p>');
    contentDocument.close();
    return heard(new contentWindow.Notification(title));
  },
};

const patience = () => new Promise((resolve) => setTimeout(() => resolve('nothing'), PATIENCE));

/** Goes every way at once. @returns what the page heard, by way */
window.notifyAll = async (prefix) => {
  const said = Object.entries(window.paths).map(async ([name, go]) => {
    const going = new Promise((resolve) => resolve(go(`${prefix}: ${name}`))).catch(String);
    return [name, await Promise.race([going, patience()])];
  });
  return Object.fromEntries(await Promise.all(said));
};

document.querySelector('#allow').addEventListener('click', () => Notification.requestPermission());
document.querySelector('#all').addEventListener('click', async () => {
  const said = await window.notifyAll('By hand');
  document.querySelector('tbody').replaceChildren(
    ...Object.entries(said).map((cells) => {
      const row = document.createElement('tr');
      row.append(...cells.map((text) => Object.assign(document.createElement('td'), { textContent: text })));
      return row;
    }),
  );
});
