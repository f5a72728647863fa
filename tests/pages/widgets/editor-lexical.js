import { createEmptyHistoryState, registerHistory } from '@lexical/history';
import { registerRichText } from '@lexical/rich-text';
import { $createParagraphNode, $getRoot, createEditor } from 'lexical';

const place = Object.assign(document.createElement('div'), { contentEditable: 'true' });
document.querySelector('#widget').append(place);
const editor = createEditor({ onError: console.error });
registerRichText(editor);
registerHistory(editor, createEmptyHistoryState(), 300);
editor.setRootElement(place);
editor.update(() => void $getRoot().append($createParagraphNode()));
window.read = () => editor.getEditorState().read(() => $getRoot().getTextContent());
