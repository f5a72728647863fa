import * as monaco from 'monaco-editor/editor/editor.api.js';

const place = Object.assign(document.createElement('div'), { style: 'height: 12rem' });
document.querySelector('#widget').append(place);
const editor = monaco.editor.create(place, { language: 'plaintext', wordWrap: 'on' });
window.read = () => editor.getValue();
