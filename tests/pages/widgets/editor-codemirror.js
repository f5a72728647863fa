import { EditorView, minimalSetup } from 'codemirror';

const view = new EditorView({
  extensions: [minimalSetup, EditorView.lineWrapping],
  parent: document.querySelector('#widget'),
});
view.contentDOM.ariaLabel = 'CodeMirror';
window.read = () => view.state.doc.toString();
