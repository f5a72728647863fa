import { openPageChannel, type PageChannel } from '../channel-page.ts';
import { addListener, apply, preventDefault, stopImmediate } from '../natives.ts';
import { createAsker } from './ask.ts';
import { keepEntries } from './data-transfer.ts';
import { createForms } from './forms.ts';
import { createHauls } from './hauls.ts';
import { createInputs } from './inputs.ts';
import { GUARD_CHANNEL, type PageMessage } from './messages.ts';
import { createObject, isConnected, peek, rootNode } from './natives.ts';
import { innermost, isFileInput, noteRoot, openedBy } from './targets.ts';
import { wrap } from './wrap.ts';

/** Looks at an event: null where it is not ours, else what to do once no listener of the page can see it any more. */
type Find = (event: Event) => (() => void) | null;

const PRESENT = `${GUARD_CHANNEL}!`;

/**
 * Stands between a person's files and the page (design §7): file inputs, drops and pastes, wherever in the document.
 * Must run before the page's first script. Files never leave this script; the relay is told their names, sizes, types
 * and times. Whatever goes wrong with files ends in no upload and a note; a page without files is left alone.
 * @param words what the person reads where the guard cannot do its work
 */
export function startGuard(words: { readonly failed: string }): void {
  // A tab that was open when its host was granted may get this script twice.
  if (!dispatchEvent(new Event(PRESENT, { cancelable: true }))) return;
  const { alert } = window;
  const tell = () => void apply(alert, window, [words.failed]);
  const note = (error: unknown) => channel.send({ kind: 'broke', detail: `${error}` } satisfies PageMessage);

  const asker = createAsker(() => channel, tell);
  const forms = createForms();
  const inputs = createInputs(asker.ask, forms, (input) => watchInput(input));
  const hauls = createHauls(asker.ask, inputs);
  const channel: PageChannel = openPageChannel(GUARD_CHANNEL, asker.receive);

  /** @param mayHoldFiles whether an event that could not be looked into is stopped, since a page may have seen to that */
  const stopping = (find: Find, mayHoldFiles: (event: Event) => boolean) => (event: Event) => {
    let found: (() => void) | null;
    try {
      found = find(event);
    } catch (error) {
      if (!mayHoldFiles(event)) return note(error);
      found = () => {
        throw error;
      };
    }
    if (!found) return;
    apply(stopImmediate, event, []);
    apply(preventDefault, event, []);
    try {
      found();
    } catch (error) {
      note(error);
      tell();
    }
  };
  const looking = (look: (event: Event) => void) =>
    stopping(
      (event) => {
        look(event);
        return null;
      },
      () => false,
    );
  const haul = (entry: 'drop' | 'paste') =>
    stopping(
      (event) => hauls.find(entry, event),
      () => true,
    );

  const choice = stopping(inputs.find, (event) => isFileInput(innermost(event)));
  const handlers: Record<string, (event: Event) => void> = Object.assign(createObject(null), {
    input: choice,
    change: choice,
    drop: haul('drop'),
    paste: haul('paste'),
    submit: stopping(forms.find, () => true),
    click: looking((event) => opening(innermost(event))),
    dragstart: looking(hauls.dragStarts),
    [PRESENT]: (event: Event) => apply(preventDefault, event, []),
  });

  const listen = (target: EventTarget, type: string) => apply(addListener, target, [type, handlers[type], true]);
  const watchAll = (target: EventTarget) => {
    for (const type in handlers) listen(target, type);
  };
  const watchInput = (input: HTMLInputElement) => {
    for (const target of [input, apply(rootNode, input, []) as Node]) {
      listen(target, 'input');
      listen(target, 'change');
    }
  };
  const opening = (node: unknown) => {
    const input = openedBy(node);
    if (input) inputs.opened(input);
  };

  watchAll(window);
  keepEntries();

  const wrapped = (prototype: object, name: string, around: Parameters<typeof wrap>[2]) =>
    wrap(prototype, name, around, note);
  // What is not in the document sends its events past the window: listen there before the page does.
  const listening = {
    before(target: unknown, [type]: readonly unknown[]) {
      if (typeof type !== 'string' || !handlers[type]) return;
      if (target === window || target === undefined) watchAll(window);
      else if (type === 'input' || type === 'change' || type === 'submit') listen(target as EventTarget, type);
    },
  };
  wrapped(EventTarget.prototype, 'addEventListener', listening);
  wrapped(EventTarget.prototype, 'when', listening);
  wrapped(EventTarget.prototype, 'dispatchEvent', {
    before(target, [event]) {
      if ((event as Event | null)?.type === 'click' && peek(isConnected, target) === false) opening(target);
    },
  });
  wrapped(HTMLElement.prototype, 'click', { before: opening });
  wrapped(HTMLInputElement.prototype, 'showPicker', {
    before(target) {
      if (isFileInput(target)) inputs.opened(target);
    },
  });
  wrapped(Element.prototype, 'attachShadow', {
    after(root, host) {
      watchAll(root as ShadowRoot);
      if ((root as ShadowRoot).mode === 'closed') noteRoot(host as Element, root as ShadowRoot);
    },
  });
  wrapped(HTMLFormElement.prototype, 'submit', { instead: (form) => forms.putOff(form as HTMLFormElement) });
  // `document.open()` takes every listener of window and document away.
  for (const name of ['open', 'write', 'writeln', 'close'])
    wrapped(Document.prototype, name, { finally: () => watchAll(window) });
}
