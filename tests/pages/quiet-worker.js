// A dedicated or a shared worker, classic or module.
/** Held on to until they have been heard of. */
const notifications = [];
const notify = (title, answer) => {
  try {
    const made = new Notification(title);
    notifications.push(made);
    made.onshow = () => answer('show');
    made.onerror = () => answer('error');
  } catch (error) {
    answer(error.name);
  }
};
if ('onconnect' in self) {
  self.onconnect = ({ ports: [port] }) => {
    port.onmessage = ({ data }) => notify(data, (heard) => port.postMessage(heard));
  };
} else {
  self.onmessage = ({ data }) => notify(data, (heard) => postMessage(heard));
}
