/** As pages send that have no widget, each in a way of its own. */
const [, way] = location.search.slice(1).split('&')[0].split('-');

const SEND = {
  fetch(file) {
    const body = new FormData();
    body.append('file', file);
    return fetch('/upload', { method: 'POST', body });
  },
  xhr(file) {
    const request = new XMLHttpRequest();
    request.open('PUT', `/raw/xhr?name=${encodeURIComponent(file.name)}`);
    request.send(file);
  },
  async base64(file) {
    const letters = Array.from(new Uint8Array(await file.arrayBuffer()), (byte) => String.fromCharCode(byte));
    const body = JSON.stringify({ name: file.name, base64: btoa(letters.join('')) });
    return fetch('/base64', { method: 'POST', body });
  },
  socket(file) {
    const socket = new WebSocket(`ws://${location.host}/socket`);
    socket.onopen = () => {
      socket.send(file.name);
      socket.send(file);
    };
  },
};

const widget = document.querySelector('#widget');
widget.innerHTML = `
  <form action="/upload" method="post" enctype="multipart/form-data" target="result"><input id="input" type="file" name="file"></form>
  <iframe name="result" title="what the server says"></iframe>
  <div class="zone" tabindex="0">Drop or paste files here</div>`;
const [form, , zone] = widget.children;
const take = (files) => [...files].forEach(SEND[way] ?? (() => {}));

form.addEventListener('change', ({ target }) => (way === 'form' ? form.requestSubmit() : take(target.files)));
zone.hidden = way === 'form';
zone.addEventListener('dragover', (event) => event.preventDefault());
zone.addEventListener('drop', (event) => {
  event.preventDefault();
  take(event.dataTransfer.files);
});
zone.addEventListener('paste', (event) => take(event.clipboardData.files));
