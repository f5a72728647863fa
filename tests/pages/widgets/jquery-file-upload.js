import $ from 'jquery';
import 'blueimp-file-upload/js/jquery.fileupload.js';

$('#widget').append(
  '<input id="input" type="file" name="files[]" multiple><div class="zone" tabindex="0">Drop or paste files here</div>',
);
$('#input').fileupload({ url: '/upload', dataType: 'json', dropZone: $('.zone'), pasteZone: $('.zone') });
