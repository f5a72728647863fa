/* Each row: what is looked at, how, and whether what is seen is as the standard or the browser has it. */
const rows = [];
const row = (name, look, fits = () => true) => rows.push({ name, look, fits });
const is = (expected) => (seen) => JSON.stringify(seen) === JSON.stringify(expected);
const errorOf = async (act) => {
  try {
    await act();
    return 'no error';
  } catch (error) {
    return `${error.name}: ${error.message} (${error instanceof TypeError ? 'this' : 'another'} page's TypeError)`;
  }
};
const describeProperties = (object) =>
  Object.fromEntries(
    Reflect.ownKeys(object)
      .map((key) => {
        const { get, set, value, writable, enumerable, configurable } = Object.getOwnPropertyDescriptor(object, key);
        const functions = [get, set, value].filter((part) => typeof part === 'function');
        const shapes = functions.map(({ name, length }) => `${name}/${length}`);
        return [String(key), [typeof value, writable, enumerable, configurable, ...shapes]];
      })
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );
const attributes = Object.entries(Object.getOwnPropertyDescriptors(Notification.prototype))
  .filter(([, { get }]) => get)
  .map(([name]) => name)
  .sort();
const read = (notification) =>
  Object.fromEntries(
    attributes.map((name) => {
      const value = notification[name];
      return [name, name === 'timestamp' ? Math.abs(value - Date.now()) < 5_000 || value : value];
    }),
  );
const heard = (target, ...types) =>
  new Promise((resolve) => {
    const seen = [];
    for (const type of types) {
      target.addEventListener(type, (event) => {
        seen.push([
          type,
          event.constructor.name,
          event.bubbles,
          event.target === target,
          event.currentTarget === target,
        ]);
        if (seen.length === types.length) resolve(seen);
      });
    }
    setTimeout(() => resolve([...seen, 'nothing more']), 5_000);
  });
const note = (options) => new Notification('Conformance', { silent: true, ...options });

row(
  'window.Notification',
  () => {
    const { writable, enumerable, configurable } = Object.getOwnPropertyDescriptor(window, 'Notification');
    return [writable, enumerable, configurable];
  },
  is([true, false, true]),
);
row(
  'the constructor itself',
  () => [Notification.name, Notification.length, typeof Notification],
  is(['Notification', 1, 'function']),
);
row('its text', () => /\{\s*\[native code\]\s*\}$/.test(Function.prototype.toString.call(Notification)), is(true));
row('its statics', () => describeProperties(Notification));
row('its prototype', () => describeProperties(Notification.prototype));
row('prototype.constructor', () => Notification.prototype.constructor === Notification, is(true));
row(
  'inherits from EventTarget',
  () =>
    Object.getPrototypeOf(Notification) === EventTarget &&
    Object.getPrototypeOf(Notification.prototype) === EventTarget.prototype,
  is(true),
);
row(
  'permission and maxActions',
  () => [Notification.permission, Notification.maxActions],
  ([permission]) => permission === 'granted',
);
row(
  'requestPermission()',
  async () => [
    await Notification.requestPermission(),
    await new Promise((resolve) => Notification.requestPermission(resolve)),
  ],
  is(['granted', 'granted']),
);

row('no argument', () => errorOf(() => new Notification()));
row('called as a function', () => errorOf(() => Notification('x')));
row('a symbol for a title', () => errorOf(() => new Notification(Symbol('x'))));
row('a number for options', () => errorOf(() => new Notification('x', 5)));
row('a wrong direction', () => errorOf(() => note({ dir: 'up' })));
row('a prototype name for a direction', () => errorOf(() => note({ dir: 'toString' })));
row('null for a direction', () => errorOf(() => note({ dir: null })));
row('actions that are none', () => errorOf(() => note({ actions: 5 })));
row('actions without a title', () => errorOf(() => note({ actions: [{ action: 'a' }] })));
row('actions', () => errorOf(() => note({ actions: [{ action: 'a', title: 'b' }] })));
row('renotify without a tag', () => errorOf(() => note({ renotify: true })));
row('silent with vibration', () => errorOf(() => note({ vibrate: 100 })));
row('data that cannot be cloned', () => errorOf(() => note({ data: () => {} })));
row('an error of the page’s own', () =>
  errorOf(() =>
    note({
      get body() {
        throw new RangeError('mine');
      },
    }),
  ),
);

row(
  'an object',
  () => {
    const made = note();
    return [
      made instanceof Notification,
      made instanceof EventTarget,
      String(made),
      Object.keys(made),
      Object.getPrototypeOf(made) === Notification.prototype,
      made.constructor === Notification,
    ];
  },
  is([true, true, '[object Notification]', [], true, true]),
);
row('attributes, nothing given', () => read(new Notification('Conformance')));
row('attributes, all given', () =>
  read(
    note({
      body: 'b',
      tag: 't',
      icon: '/i.png',
      badge: 'badge.png',
      image: '//other.example/im.png',
      data: { deep: [1] },
      requireInteraction: true,
      timestamp: 5,
      dir: 'rtl',
      lang: 'nl',
      renotify: true,
    }),
  ),
);
row('attributes, odd values', () =>
  read(
    note({
      body: null,
      icon: 'http://[',
      lang: 7,
      tag: { toString: () => 'made' },
      silent: 0,
      timestamp: 'abc',
      data: null,
      actions: [],
      requireInteraction: 'yes',
    }),
  ),
);
row('attributes, inherited', () =>
  read(new Notification('Conformance', Object.create({ body: 'inherited', silent: true }))),
);
row('vibration', () =>
  [100, '5', null, [], [100, 50], [1, -1, 3], [20_000, 1, 2]].map(
    (vibrate) => note({ vibrate, silent: false }).vibrate,
  ),
);
row('actions on an object', () => {
  try {
    const { actions } = note({ actions: [{ action: 'a', title: 'b', icon: 'c' }] });
    return [actions, Object.isFrozen(actions)];
  } catch {
    return 'refused';
  }
});
row(
  'data is a copy, and the same one each time',
  () => {
    const data = { deep: [1] };
    const made = note({ data });
    data.deep.push(2);
    const once = made.data;
    return [once, made.data === once, once !== data];
  },
  is([{ deep: [1] }, true, true]),
);
row(
  'attributes cannot be set',
  () => {
    const made = note({ body: 'b' });
    made.body = 'other';
    return [made.body, Object.keys(made)];
  },
  is(['b', []]),
);
row('an attribute of something else', () =>
  errorOf(() => Object.getOwnPropertyDescriptor(Notification.prototype, 'title').get.call({})),
);
row(
  'a getter, borrowed',
  () => Object.getOwnPropertyDescriptor(Notification.prototype, 'title').get.call(note()),
  is('Conformance'),
);
row(
  'handlers',
  () => {
    const made = note();
    const handler = () => {};
    const object = {};
    const seen = [made.onclick];
    for (const value of [handler, 5, object, 'text', null, undefined]) {
      made.onclick = value;
      seen.push(made.onclick === value, made.onclick === null);
    }
    return seen;
  },
  is([null, true, false, false, true, true, false, false, true, true, true, false, true]),
);

row('show', () => heard(note(), 'show'), is([['show', 'Event', false, true, true]]));
row(
  'onshow',
  () =>
    new Promise((resolve) => {
      const made = note();
      made.onshow = function (event) {
        resolve([this === made, event.type, event.target === made]);
      };
    }),
  is([true, 'show', true]),
);
row(
  'a handler replaced, a listener once',
  () =>
    new Promise((resolve) => {
      const made = note();
      const seen = [];
      made.onshow = () => seen.push('first');
      made.addEventListener('show', () => seen.push('once'), { once: true });
      made.addEventListener('show', { handleEvent: () => seen.push('object') });
      made.onshow = () => seen.push('second');
      made.addEventListener('show', () => resolve(seen));
    }),
  is(['second', 'once', 'object']),
);
row(
  'close',
  async () => {
    const made = note();
    const seen = [];
    made.onclose = () => seen.push('close');
    await heard(made, 'show');
    seen.push(made.close());
    await new Promise((resolve) => setTimeout(resolve, 500));
    made.close();
    await new Promise((resolve) => setTimeout(resolve, 500));
    return seen.map(String);
  },
  is(['undefined', 'close']),
);
row(
  'dispatchEvent',
  () => {
    const made = note();
    let seen = 0;
    made.addEventListener('click', () => {
      seen += 1;
    });
    made.onclick = () => false;
    return [made.dispatchEvent(new Event('click', { cancelable: true })), seen];
  },
  is([false, 1]),
);
row(
  'a class of the page’s own',
  () => {
    class Mine extends Notification {
      greet() {
        return `hello ${this.title}`;
      }
    }
    const made = new Mine('Conformance', { silent: true });
    return [
      made.greet(),
      made instanceof Mine,
      made instanceof Notification,
      Object.getPrototypeOf(made) === Mine.prototype,
    ];
  },
  is(['hello Conformance', true, true, true]),
);
row(
  'Reflect.construct',
  () => {
    const made = Reflect.construct(Notification, ['Conformance', { silent: true }], Map);
    return [made instanceof Map, made instanceof Notification];
  },
  is([true, false]),
);

row('ServiceWorkerRegistration.prototype', () => describeProperties(ServiceWorkerRegistration.prototype));
row(
  'showNotification, as text',
  () => /\{\s*\[native code\]\s*\}$/.test(String(ServiceWorkerRegistration.prototype.showNotification)),
  is(true),
);
const registered = (async () => {
  await navigator.serviceWorker.register('notifications-worker.js');
  return navigator.serviceWorker.ready;
})();
const worker = async (...args) => (await registered).showNotification(...args);
row(
  'showNotification',
  async () => [typeof (await worker('Conformance', { silent: true, actions: [{ action: 'a', title: 'b' }] }))],
  is(['undefined']),
);
row(
  'it returns a promise',
  async () => {
    const promise = (await registered).showNotification('Conformance', { silent: true });
    return [promise instanceof Promise, Object.prototype.toString.call(promise), promise.constructor === Promise];
  },
  is([true, '[object Promise]', true]),
);
row('its errors', async () => [
  await errorOf(() => worker()),
  await errorOf(() => worker(Symbol('x'))),
  await errorOf(() => worker('x', 5)),
  await errorOf(() => worker('x', { actions: [{}] })),
  await errorOf(() => worker('x', { data: () => {} })),
  await errorOf(() => worker('x', { dir: 'up' })),
  await errorOf(() => ServiceWorkerRegistration.prototype.showNotification.call({}, 'x')),
]);

row('ServiceWorkerRegistration, its statics', () => describeProperties(ServiceWorkerRegistration));
for (const name of [
  'Permissions',
  'PermissionStatus',
  'PushManager',
  'Navigator',
  'HTMLIFrameElement',
  'HTMLObjectElement',
]) {
  row(`${name}.prototype`, () => window[name] && describeProperties(window[name].prototype));
}
for (const name of ['Worker', 'SharedWorker']) {
  row(name, () => {
    const { value, writable, enumerable, configurable } = Object.getOwnPropertyDescriptor(window, name);
    const text = /\{\s*\[native code\]\s*\}$/.test(Function.prototype.toString.call(value));
    return [value.name, value.length, value.prototype.constructor === value, text, writable, enumerable, configurable];
  });
}
row('URL, its statics', () => describeProperties(URL));
for (const name of ['frames', 'open']) {
  row(`window.${name}`, () => {
    const { get, set, value, ...flags } = Object.getOwnPropertyDescriptor(window, name);
    return [
      [get, set, value].map((one) => one && [one.name, one.length, String(one).includes('[native code]')]),
      flags,
    ];
  });
}
row('window.frames is the window', () => frames === window, is(true));
row(
  'navigator.permissions',
  async () => {
    const status = await navigator.permissions.query({ name: 'notifications' });
    const push = await navigator.permissions
      .query({ name: 'push', userVisibleOnly: true })
      .then(({ state }) => state, String);
    return [String(status), status.state, status.onchange, Object.keys(status), push];
  },
  ([text, state, handler]) => text === '[object PermissionStatus]' && state === 'granted' && handler === null,
);
row('navigator.permissions, its errors', async () => [
  await errorOf(() => navigator.permissions.query()),
  await errorOf(() => navigator.permissions.query({ name: 'nonsense' })),
  await errorOf(() => Permissions.prototype.query.call({}, { name: 'notifications' })),
]);
row('the permission to push', async () => (await registered).pushManager.permissionState({ userVisibleOnly: true }));
row(
  'a blob of a worker',
  async () => {
    const url = URL.createObjectURL(new Blob(['onmessage = ({ data }) => postMessage([data, typeof importScripts])']));
    const worker = new Worker(url);
    URL.revokeObjectURL(url);
    const answer = new Promise((resolve) => {
      worker.onmessage = ({ data }) => resolve(data);
    });
    worker.postMessage('first');
    return answer;
  },
  is(['first', 'function']),
);

async function run() {
  const body = document.querySelector('tbody');
  const results = [];
  for (const { name, look, fits } of rows) {
    let seen;
    let ok;
    try {
      seen = await look();
      ok = fits(seen);
    } catch (error) {
      seen = `threw ${error}`;
      ok = false;
    }
    results.push({ name, seen, ok });
    const cells = [name, JSON.stringify(seen), ok ? 'yes' : 'NO'].map((text, place) => {
      const cell = document.createElement('td');
      cell.append(place === 1 ? Object.assign(document.createElement('code'), { textContent: text }) : text);
      return cell;
    });
    const line = document.createElement('tr');
    line.className = ok ? '' : 'bad';
    line.append(...cells);
    body.append(line);
  }
  const bad = results.filter(({ ok }) => !ok).length;
  document.querySelector('#state').textContent = bad
    ? `${bad} of ${rows.length} not as they should be`
    : `all ${rows.length} as they should be`;
  window.results = results;
}

document.querySelector('#allow').addEventListener('click', async () => {
  if ((await Notification.requestPermission()) === 'granted') location.reload();
});
if (Notification.permission === 'granted') run();
