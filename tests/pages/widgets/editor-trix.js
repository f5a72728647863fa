import 'trix';
import 'trix/dist/trix.css';

const editor = document.createElement('trix-editor');
document.querySelector('#widget').append(editor);
window.read = () => editor.editor?.getDocument().toString().trim() ?? '';
