import Dropzone from 'dropzone';
import 'dropzone/dist/dropzone.css';

const zone = document.createElement('div');
zone.className = 'dropzone';
document.querySelector('#widget').append(zone);
new Dropzone(zone, { url: '/upload' });
