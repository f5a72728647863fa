import Uppy from '@uppy/core';
import '@uppy/core/css/style.min.css';
import Dashboard from '@uppy/dashboard';
import '@uppy/dashboard/css/style.min.css';
import Tus from '@uppy/tus';

const uppy = new Uppy({ autoProceed: true })
  .use(Dashboard, { target: '#widget', inline: true, height: 320 })
  // Several requests for each file.
  .use(Tus, { endpoint: '/tus', chunkSize: 1_000 });
uppy.on('complete', () => setTimeout(() => uppy.clear()));
