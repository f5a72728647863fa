import { history, undo } from 'prosemirror-history';
import { keymap } from 'prosemirror-keymap';
import { schema } from 'prosemirror-schema-basic';
import { EditorState } from 'prosemirror-state';
import { EditorView } from 'prosemirror-view';
import 'prosemirror-view/style/prosemirror.css';

const plugins = [history(), keymap({ 'Mod-z': undo })];
const view = new EditorView(document.querySelector('#widget'), { state: EditorState.create({ schema, plugins }) });
window.read = () => view.state.doc.textContent;
