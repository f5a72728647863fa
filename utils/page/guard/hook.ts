import { openPageChannel, type PageChannel } from '../channel-page.ts';
import { addListener, apply, dispatch, preventDefault, stopImmediate } from '../natives.ts';
import { hookRealmsToCome } from '../realms-to-come.ts';
import { createAsker } from './ask.ts';
import { guardClipboard } from './clipboard.ts';
import { keepEntries } from './data-transfer.ts';
import { createForms } from './forms.ts';
import { createHauls } from './hauls.ts';
import { createInputs } from './inputs.ts';
import { afterInsertions, newFrames } from './insertions.ts';
import { answerKin, KIN, type Kin, kinOf, viewOf } from './kin.ts';
import { GUARD_CHANNEL, type PageMessage, type RelayMessage } from './messages.ts';
import {
  createNotes,
  createObject,
  eventType,
  inputKind,
  later,
  listener,
  NewEvent,
  peek,
  rootNode,
} from './natives.ts';
import { isDetached, openedBy } from './opened-by.ts';
import { guardPickers } from './pickers.ts';
import { createRoots, innermost, isFileInput } from './targets.ts';
import { wrap } from './wrap.ts';

/** Looks at an event: null where it is not ours, else what to do once no listener of the page can see it any more. */
type Find = (event: Event) => (() => void) | null;

const PRESENT = `${GUARD_CHANNEL}!`;

/**
 * Stands between a person's files and the page (design §7): file inputs, drops and pastes, wherever in the document.
 * Must run before the page's first script. Files never leave this script; the relay is told their names, sizes, types
 * and times. Whatever goes wrong with files ends in no upload and a note; a page without files is left alone.
 *
 * While an event with files is under way no code of the page may run, not even a getter or an iterator that the
 * language itself calls up: it would find the files in `window.event`. So everything here and below goes by saved
 * natives, lists without a prototype, and neither `for … of` nor destructured lists.
 * @param words what the person reads where the guard cannot do its work
 */
export function startGuard(words: { readonly failed: string }): void {
  // A tab that was open when its host was granted may get this script twice.
  if (!dispatchEvent(new Event(PRESENT, { cancelable: true }))) return;
  const { alert } = window;
  const tell = () => void apply(alert, window, [words.failed]);
  // Later, since making text of an error runs code of the page.
  const note = (error: unknown) =>
    void apply(later, window, [() => channel.send({ kind: 'broke', detail: `${error}` } satisfies PageMessage), 0]);

  const roots = createRoots();
  const asker = createAsker(() => channel, tell);
  const forms = createForms();
  const inputs = createInputs(asker.ask, forms, (input) => watchInput(input));
  const hauls = createHauls(asker.ask, inputs, roots);
  const channel: PageChannel = openPageChannel(GUARD_CHANNEL, (message, trusted) => {
    if (trusted) receive(message as RelayMessage);
  });
  const receive = (message: RelayMessage) => {
    if (message.kind !== 'roots') return asker.receive(message);
    handlers[`${message.name}!`] = roots.take;
    watchAll(window);
    roots.ask(message.name);
  };

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
  /** An event from a closed root that is not known yet: from here on it is listened to in there, this time already. */
  const meet = (event: Event) => {
    const target = innermost(event);
    const root = target && roots.rootOf(target);
    if (root) watchRoot(root);
  };

  const choice = stopping(
    (event) => {
      // Typing gives this event too, and much of it.
      if (peek(inputKind, event) === undefined) meet(event);
      return inputs.find(event);
    },
    (event) => isFileInput(innermost(event)),
  );
  const handlers: Record<string, (event: Event) => void> = Object.assign(createObject(null), {
    input: choice,
    change: choice,
    drop: haul('drop'),
    paste: haul('paste'),
    submit: stopping(forms.find, () => true),
    click: looking((event) => {
      meet(event);
      opening(innermost(event));
    }),
    dragstart: looking(hauls.dragStarts),
    dragend: looking(hauls.dragEnds),
    pointerdown: looking(hauls.dragEnds),
    [PRESENT]: (event: Event) => apply(preventDefault, event, []),
    [KIN]: (event: Event) => answerKin(event, kins.get((apply(listener, event, []) as Window).location) ?? own),
  });

  const listen = (target: EventTarget, type: string) => apply(addListener, target, [type, handlers[type], true]);
  const watchAll = (target: EventTarget) => {
    for (const type in handlers) listen(target, type);
  };
  const watchChoice = (target: EventTarget) => {
    listen(target, 'input');
    listen(target, 'change');
  };
  const watchRoot = (root: ShadowRoot) => {
    watchChoice(root);
    listen(root, 'click');
    listen(root, 'submit');
  };
  const watchInput = (input: HTMLInputElement) => {
    watchChoice(input);
    watchChoice(apply(rootNode, input, []) as Node);
  };
  const opening = (node: unknown) => {
    const input = openedBy(node);
    if (!input) return;
    channel.send({ kind: 'opening' } satisfies PageMessage);
    inputs.opened(input);
    kinOf(input)?.opened(input);
  };
  /** By the `location` of each window that this guard stands in: nobody can replace it, and it goes with its window. */
  const kins = createNotes<object, Kin>();

  watchAll(window);
  keepEntries();
  guardClipboard(asker.ask, tell);
  guardPickers(asker.ask, tell);

  const wrapped = (prototype: object, name: string, around: Parameters<typeof wrap>[2]) =>
    wrap(prototype, name, around, note);
  let isAsking = false;
  const listening = {
    before(self: unknown, args: unknown[]) {
      const given = args[0];
      if (typeof given === 'object' || typeof given === 'function') {
        // The browser would make text of it once more, and might get another.
        args[0] = '';
        args[0] = `${given}`;
      }
      const type = args[0] as string;
      if (typeof type !== 'string' || !handlers[type]) return;
      const target = (self ?? window) as EventTarget;
      // Its natives may be wrapped by this guard, which stood in its window first.
      if (!isAsking) {
        isAsking = true;
        try {
          kinOf(target)?.listening(target, type);
        } finally {
          isAsking = false;
        }
      }
      own.listening(target, type);
    },
  };
  /** A page may use the methods of one window on what is in another. */
  const stand = (realm: typeof window): Kin => {
    wrapped(realm.EventTarget.prototype, 'addEventListener', listening);
    wrapped(realm.EventTarget.prototype, 'when', listening);
    wrapped(realm.EventTarget.prototype, 'dispatchEvent', {
      before(target, args) {
        if (peek(eventType, args[0]) === 'click' && isDetached(target)) opening(target);
      },
    });
    wrapped(realm.HTMLElement.prototype, 'click', { before: opening });
    wrapped(realm.HTMLInputElement.prototype, 'showPicker', { before: opening });
    wrapped(realm.Element.prototype, 'attachShadow', {
      after(root, host) {
        watchRoot(root as ShadowRoot);
        if ((root as ShadowRoot).mode === 'closed') roots.note(host as Element, root as ShadowRoot);
      },
    });
    wrapped(realm.HTMLFormElement.prototype, 'submit', { instead: (form) => forms.putOff(form as HTMLFormElement) });
    // `document.open()` takes every listener of window and document away.
    for (const name of ['open', 'write', 'writeln', 'close'])
      wrapped(realm.Document.prototype, name, {
        before: (self) => (kinOf(self) ?? own).arm,
      });
    const inserted = newFrames(realm, hookRealmsToCome(realm, standBefore));
    const around = (target: unknown) => {
      const view = viewOf(target) ?? realm;
      if (view === realm) inserted();
      else (kins.get(view.location) ?? kinOf(target))?.inserted();
    };
    afterInsertions(realm, around, note);
    const kin: Kin = {
      arm: () => watchAll(realm),
      opened: inputs.opened,
      inserted,
      // What is not in the document sends its events past the window: listen there before the page does.
      listening(target, type) {
        if (target === realm) watchAll(realm);
        else if (type === 'input' || type === 'change' || type === 'submit') listen(target, type);
      },
    };
    kins.set(realm.location, kin);
    return kin;
  };
  /** Windows whose own guard is still to come: here before the page is, and no answer of the page's keeps theirs away. */
  const standBefore = (realm: typeof window) => {
    if (kins.get(realm.location) || !apply(dispatch, realm, [new NewEvent(PRESENT, { cancelable: true })])) return;
    apply(addListener, realm, [PRESENT, (event: Event) => apply(stopImmediate, event, []), true]);
    watchAll(realm);
    // Another tab outlives this page: in Chromium every listener added there through a function of ours ends with us.
    if (realm.top === window.top) stand(realm);
  };
  const own = stand(window);
}
