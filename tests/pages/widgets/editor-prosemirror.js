import { schema } from 'prosemirror-schema-basic';
import { EditorState } from 'prosemirror-state';
import { EditorView } from 'prosemirror-view';
import 'prosemirror-view/style/prosemirror.css';

const view = new EditorView(document.querySelector('#widget'), { state: EditorState.create({ schema }) });
window.read = () => view.state.doc.textContent;
