import tinymce from 'tinymce';
import 'tinymce/icons/default';
import 'tinymce/models/dom';
import 'tinymce/themes/silver';
import 'tinymce/skins/ui/oxide/skin.css';
import 'tinymce/skins/ui/oxide/content.js';
import 'tinymce/skins/content/default/content.js';

const place = document.createElement('textarea');
document.querySelector('#widget').append(place);
const [editor] = await tinymce.init({ target: place, license_key: 'gpl', skin: false, height: 300, promotion: false });
window.read = () => editor.getContent({ format: 'text' }).trim();
