import Uppy from '@uppy/core';
import '@uppy/core/css/style.min.css';
import Dashboard from '@uppy/dashboard';
import '@uppy/dashboard/css/style.min.css';
import XHRUpload from '@uppy/xhr-upload';

const uppy = new Uppy({ autoProceed: true })
  .use(Dashboard, { target: '#widget', inline: true, height: 320 })
  .use(XHRUpload, { endpoint: '/upload', fieldName: 'file' });
// Ready for the next one, as after a reload.
uppy.on('complete', () => setTimeout(() => uppy.clear()));
