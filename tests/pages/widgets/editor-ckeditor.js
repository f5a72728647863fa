import { ClassicEditor, Essentials, Paragraph } from 'ckeditor5';
import 'ckeditor5/ckeditor5.css';

const place = document.createElement('div');
document.querySelector('#widget').append(place);
const editor = await ClassicEditor.create(place, {
  licenseKey: 'GPL',
  plugins: [Essentials, Paragraph],
  toolbar: ['undo', 'redo'],
});
window.read = () => editor.editing.view.getDomRoot().innerText.trim();
