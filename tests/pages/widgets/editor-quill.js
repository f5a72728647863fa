import Quill from 'quill';
import 'quill/dist/quill.snow.css';

const place = document.createElement('div');
document.querySelector('#widget').append(place);
const quill = new Quill(place, { theme: 'snow' });
window.read = () => quill.getText().trim();
