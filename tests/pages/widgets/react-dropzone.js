import { createElement } from 'react';
import { createRoot } from 'react-dom/client';
import { useDropzone } from 'react-dropzone';

function send(file) {
  const body = new FormData();
  body.append('file', file);
  return fetch('/upload', { method: 'POST', body });
}

function Zone() {
  const { getRootProps, getInputProps } = useDropzone({ onDrop: (files) => files.forEach(send) });
  const input = createElement('input', getInputProps());
  return createElement('div', getRootProps({ className: 'zone' }), input, 'Drop files here, or click to choose');
}

createRoot(document.querySelector('#widget')).render(createElement(Zone));
