import { describe, expect, it } from 'vitest';
import type { Context } from '../../../utils/boundary/model.ts';
import type { CalledFrame } from '../../../utils/guard/frame-hash.ts';
import type { LookedFile } from '../../../utils/guard/look/model.ts';
import type { Sender } from '../../../utils/messages/sender.ts';
import { answer, BROKE } from '../../../utils/messages/server.ts';
import type { Policy } from '../../../utils/policy/model.ts';
import { stopsUploads } from '../../../utils/policy/stopping.ts';
import { createCopiedPictures } from '../../../utils/services/copied-pictures.ts';
import { createGuard } from '../../../utils/services/guard.ts';
import { createGuardRoutes } from '../../../utils/services/guard-routes.ts';
import { download, file, POLICY, transfer } from '../guard/fixtures.ts';
import { guardLists } from './guard-fakes.ts';
import { fakeJournal, fakeSession } from './quiet-fakes.ts';

const COPIED = 'our prices of next year';

const STAPEL = { origin: 'http://stapel.localhost:8080', tabId: 7 };

const BOLWERK: Policy = {
  ...POLICY,
  org: { ...POLICY.org, id: 'bolwerk.example', name: 'Bolwerk' },
  arrangement: 'CYOD',
  workApps: [],
};

function setUp({
  context = 'private' as Context,
  policy = POLICY as typeof POLICY | null,
  others = [] as readonly Policy[],
  downloads = [download()],
  within = null as string | null,
  vouched = false,
} = {}) {
  const journal = fakeJournal();
  const session = fakeSession();
  const asked: number[] = [];
  const explained: string[] = [];
  const pictures = createCopiedPictures({
    session,
    lists: guardLists(...(policy ? [policy] : []), ...others),
    clock: { now: () => 1_000, zone: () => 'UTC' },
  });
  const guard = createGuard({
    copies: {
      match: async (text: string, orgId: string) =>
        text.includes(COPIED) ? { kind: 'copied' as const, strength: 'certain' as const, appName: orgId, at: 1 } : null,
    },
    pictures,
    lists: guardLists(...(policy ? [policy] : []), ...others),
    managed: { stopsFor: async ({ policy: judged }) => stopsUploads(judged, vouched) },
    contexts: {
      async orgOf(tabId) {
        asked.push(tabId);
        return within ?? (context === 'work' ? POLICY.org.id : null);
      },
    },
    provenance: { candidates: async () => downloads },
    explain: async (origin) => void explained.push(origin),
    journal,
    session,
    language: async () => 'nl',
  });
  const windows: CalledFrame[] = [];
  const alone: string[] = [];
  const routes = createGuardRoutes({
    guard,
    secondLine: { decided: async () => {} },
    questions: { open: async (frame) => void windows.push(frame) },
    scripts: { runBesideRelay: async (job, { frameId }) => void alone.push(`${job} ${frameId}`) },
  });
  return { guard, pictures, journal, session, asked, explained, routes, windows, alone };
}

const privateFile = file({ size: 99 });
/** Files in which there is nothing to see. */
const nothingIn = (...places: number[]): readonly LookedFile[] =>
  places.map((place) => ({ file: place, ending: 'whole', labels: [], members: [], picture: null, findings: [] }));
const iban = { detector: 'iban', name: 'iban', count: 12, examples: ['NL91 ****'], strength: 'likely' } as const;

describe('with lists of two organisations', () => {
  const theirs = [download({ orgId: 'bolwerk.example', appId: 'bolwerk.example/mail', appName: 'Post' })];
  const approving: Policy = {
    ...BOLWERK,
    services: BOLWERK.services.map((one) => ({ ...one, standing: 'approved' as const })),
  };

  it('asks by the list of the organisation whose file it is', async () => {
    const ours = setUp({ others: [BOLWERK] });
    expect(await ours.guard.judge(transfer(file()), STAPEL)).toMatchObject({ warning: { orgName: 'Acme' } });
    const other = setUp({ others: [BOLWERK], downloads: theirs });
    expect(await other.guard.judge(transfer(file()), STAPEL)).toMatchObject({ warning: { orgName: 'Bolwerk' } });
  });

  it('says nothing of a file of one at a service that only the other has not approved', async () => {
    const { guard } = setUp({ others: [approving], downloads: theirs });
    expect(await guard.judge(transfer(file()), STAPEL, nothingIn(0))).toEqual({ kind: 'pass' });
    // Nor is it an unknown file, in the work of the organisation that guards the service.
    const at = setUp({ others: [approving], downloads: theirs, context: 'work' });
    expect(await at.guard.judge(transfer(file()), STAPEL, nothingIn(0))).toEqual({ kind: 'pass' });
  });

  it('takes the work context of one for private life by the list of the other', async () => {
    const { guard } = setUp({ others: [approving], within: 'bolwerk.example' });
    expect(await guard.judge(transfer(privateFile), STAPEL, nothingIn(0))).toEqual({ kind: 'pass' });
  });

  it('goes by the strictest answer', async () => {
    const stopping: Policy = { ...BOLWERK, guard: { ...BOLWERK.guard, action: 'stop' } };
    const downloads = [...theirs, download({ startedAt: 998_000 })];
    const { guard, journal } = setUp({ others: [stopping], downloads, vouched: true });
    expect(await guard.judge(transfer(file()), STAPEL)).toMatchObject({
      kind: 'stop',
      warning: { orgName: 'Bolwerk' },
    });
    expect(journal.events).toMatchObject([{ kind: 'stopped', orgName: 'Bolwerk' }]);
  });
});

describe('the guard', () => {
  it('warns of a file from a work app, in the employee’s language', async () => {
    const { guard, asked } = setUp();
    const verdict = await guard.judge(transfer(file()), STAPEL);
    expect(verdict).toMatchObject({
      kind: 'warn',
      warning: { language: 'nl', orgName: 'Acme', service: { name: 'Stapel' }, facts: [{ kind: 'downloaded' }] },
    });
    expect(asked).toEqual([7]);
  });

  it('lets a private file pass, and writes down no more than that', async () => {
    const { guard, journal, explained } = setUp();
    expect(await guard.judge(transfer(privateFile), STAPEL)).toMatchObject({ kind: 'look', language: 'nl' });
    expect(await guard.judge(transfer(privateFile), STAPEL, nothingIn(0))).toEqual({ kind: 'pass' });
    expect(journal.events).toEqual([{ kind: 'passed', serviceName: 'Stapel', files: 1 }]);
    expect(explained).toEqual([STAPEL.origin]);
  });

  it('asks about an unknown file in the work context', async () => {
    const { guard } = setUp({ context: 'work' });
    expect(await guard.judge(transfer(privateFile), STAPEL)).toMatchObject({ order: { files: [0], within: 1_000 } });
    expect(await guard.judge(transfer(privateFile), STAPEL, nothingIn(0))).toMatchObject({
      kind: 'warn',
      warning: { context: 'work', facts: [{ kind: 'unknown', count: 1 }] },
    });
  });

  it('judges by what is inside, each organisation by its own rules', async () => {
    const { guard } = setUp({ others: [BOLWERK] });
    const [clean] = nothingIn(0) as [LookedFile];
    const theirs = [{ ...clean, findings: [{ orgId: 'bolwerk.example', found: [iban] }] }];
    expect(await guard.judge(transfer(privateFile), STAPEL, theirs)).toMatchObject({
      kind: 'warn',
      warning: { orgName: 'Bolwerk', facts: [{ kind: 'content', detector: 'iban', hits: 12, count: 1 }] },
    });
    expect((await guard.judge(transfer(privateFile), STAPEL, nothingIn(0))).kind).toBe('pass');
  });

  it('looks for pictures of the sizes known from work, and knows one again', async () => {
    const { guard, pictures } = setUp({ others: [BOLWERK] });
    const picture = { width: 800, height: 600, light: '0f'.repeat(128) };
    await pictures.note(picture, 'https://intranet.acme.localhost');
    expect(await guard.judge(transfer(privateFile), STAPEL)).toMatchObject({
      order: { pictures: [{ width: 800, height: 600 }] },
    });
    const [clean] = nothingIn(0) as [LookedFile];
    expect(await guard.judge(transfer(privateFile), STAPEL, [{ ...clean, picture }])).toMatchObject({
      kind: 'warn',
      warning: { orgName: 'Acme', facts: [{ kind: 'picture', appName: 'Intranet', at: 1_000, count: 1 }] },
    });
    const other = { ...clean, picture: { ...picture, light: '3c'.repeat(128) } };
    expect(await guard.judge(transfer(privateFile), STAPEL, [other])).toEqual({ kind: 'pass' });
  });

  it('knows a picture by the address that was copied along with it', async () => {
    const { guard } = setUp({ others: [BOLWERK] });
    const copied = (address: string, text = `<meta charset="utf-8"><img src="${address}">`) =>
      guard.judge({ ...transfer(file({ size: 99, type: 'image/png' })), entry: 'paste', text }, STAPEL);
    expect(await copied('https://intranet.acme.localhost/a.png?x=1&amp;y=2')).toMatchObject({
      kind: 'warn',
      warning: { orgName: 'Acme', facts: [{ kind: 'address', appName: 'Intranet', count: 1 }] },
    });
    expect(await copied('https://nieuws.example/a.png')).toMatchObject({ kind: 'look' });
    expect(await copied('', 'https://intranet.acme.localhost/a.png is a picture')).toMatchObject({ kind: 'look' });
    const page = { ...transfer(privateFile), text: '<img src="https://intranet.acme.localhost/a.png">' };
    expect(await guard.judge(page, STAPEL)).toMatchObject({ kind: 'look' });
  });

  it('wants nothing looked into but what is not called one’s own', async () => {
    const { guard } = setUp();
    await guard.decided(transfer(privateFile), { kind: 'mine' }, STAPEL);
    expect(await guard.judge(transfer(privateFile), STAPEL)).toEqual({ kind: 'pass' });
    const two = transfer(privateFile, file({ size: 98 }));
    expect(await guard.judge(two, STAPEL)).toMatchObject({ order: { files: [1] } });
  });

  it('knows a member of an archive and a download that was worked on', async () => {
    const { guard } = setUp({ downloads: [download({ name: 'Jaarplan Noord.docx' })] });
    const [clean] = nothingIn(0) as [LookedFile];
    const members = [{ name: 'a/Jaarplan Noord.docx', size: 4_321, modifiedAt: 1_000_000 }];
    expect(await guard.judge(transfer(privateFile), STAPEL, [{ ...clean, members }])).toMatchObject({
      warning: { facts: [{ kind: 'member', strength: 'certain', members: 1 }] },
    });
    const edited = transfer(file({ name: 'jaarplan noord_v2.docx', size: 5_000, lastModified: 2_000_000 }));
    expect(await guard.judge(edited, STAPEL, nothingIn(0))).toMatchObject({
      warning: { facts: [{ kind: 'edited', formerName: 'Jaarplan Noord.docx' }] },
    });
  });

  it('reads text itself', async () => {
    const { guard } = setUp({ downloads: [] });
    const pasted = (text: string) => guard.judge({ entry: 'paste', files: [], text }, STAPEL);
    expect(await pasted('Vertrouwelijk - alleen voor intern gebruik\nDe cijfers van het derde kwartaal')).toMatchObject(
      {
        warning: { facts: [{ kind: 'content', detector: 'marking', count: 0 }] },
      },
    );
    const marked = 'TLP:RED\nDit is wat er in de vergadering van gisteren is gezegd';
    expect((await pasted(marked)).kind).toBe('warn');
    await guard.decided({ entry: 'paste', files: [], text: marked }, { kind: 'mine' }, STAPEL);
    expect(await pasted(marked)).toEqual({ kind: 'pass' });
    expect((await pasted(`${marked}.`)).kind).toBe('warn');
    expect(await pasted('Zullen we zaterdag naar het strand gaan met de kinderen?')).toEqual({ kind: 'pass' });
  });

  const stopping = (arrangement: typeof POLICY.arrangement) =>
    ({ ...POLICY, arrangement, guard: { ...POLICY.guard, action: 'stop' } }) as typeof POLICY;

  it.each([
    ['COPE', true, 'stop'],
    ['CYOD', true, 'stop'],
    ['COPE', false, 'warn'],
    ['CLEO', true, 'warn'],
    ['BYOS', true, 'warn'],
    ['BYOD', true, 'warn'],
  ] as const)('where a list of %s asks to stop, and managed storage vouches for it (%s): %s', async (...given) => {
    const [arrangement, vouched, kind] = given;
    const { guard, journal } = setUp({ policy: stopping(arrangement), vouched });
    const verdict = await guard.judge(transfer(file()), STAPEL);
    expect(verdict).toMatchObject({ kind, warning: { stop: kind === 'stop' } });
    expect(await guard.stopsAt(STAPEL)).toBe(kind === 'stop');
    const stopped = {
      kind: 'stopped',
      serviceName: 'Stapel',
      files: 1,
      orgName: 'Acme',
      host: 'stapel.localhost',
      context: 'private',
      facts: [{ kind: 'downloaded', appName: 'Intranet' }],
    };
    expect(journal.events).toMatchObject(kind === 'stop' ? [stopped] : []);
    expect(journal.files).toEqual(kind === 'stop' ? [{ name: file().name, size: file().size }] : []);
  });

  it('stops nothing where the list does not ask for it', async () => {
    const { guard } = setUp({ policy: { ...POLICY, arrangement: 'COPE' }, vouched: true });
    expect((await guard.judge(transfer(file()), STAPEL)).kind).toBe('warn');
    expect(await guard.stopsAt(STAPEL)).toBe(false);
  });

  it('stops a file that was called one’s own before it came to that, and lets a private one pass', async () => {
    const before = setUp();
    await before.guard.decided(transfer(file()), { kind: 'mine' }, STAPEL);
    const { guard, session } = setUp({ policy: stopping('COPE'), vouched: true });
    await session.set('own', (await before.session.get('own')) ?? []);
    expect((await guard.judge(transfer(file()), STAPEL)).kind).toBe('stop');
    expect((await guard.judge(transfer(privateFile), STAPEL, nothingIn(0))).kind).toBe('pass');
  });

  it('takes no decision where it stops, not on what is too much to be looked at either', async () => {
    const { routes, journal, session } = setUp({ policy: stopping('COPE'), vouched: true });
    const relay = { kind: 'content', frameId: 0, ...STAPEL } as const;
    for (const asked of [transfer(file()), { entry: 'drop', files: Array(200_000).fill(file()) }]) {
      for (const kind of ['go-on', 'mine']) {
        const request = { transfer: asked, decision: { kind } };
        expect(await answer(routes, { drempel: 'guard.decided', request }, relay)).toEqual({ stops: true });
      }
    }
    expect(journal.events).toEqual([]);
    expect(await session.get('own')).toBeUndefined();
  });

  it.each([
    ['no list', { policy: null }, STAPEL.origin],
    ['a category left out', { policy: { ...POLICY, guard: { ...POLICY.guard, categories: [] } } }, STAPEL.origin],
    ['another site', {}, 'https://nieuws.localhost'],
    ['a sign of no origin', {}, ''],
  ])('is not for %s: a pass, and not a word in the journal', async (_which, options, origin) => {
    const { guard, journal, session } = setUp(options);
    const there = { origin, tabId: 7 };
    expect(await guard.judge(transfer(file()), there)).toEqual({ kind: 'pass' });
    await guard.decided(transfer(file()), { kind: 'mine' }, there);
    await guard.broke('x', there);
    expect(journal.events).toEqual([]);
    expect(await session.get('own')).toBeUndefined();
  });

  it('writes the decision down, with its reason', async () => {
    const { guard, journal } = setUp();
    await guard.decided(transfer(file(), privateFile), { kind: 'go-on', reason: 'agreed' }, STAPEL);
    await guard.decided(transfer(file()), { kind: 'cancel' }, STAPEL);
    const there = { kind: 'warned', serviceName: 'Stapel', host: 'stapel.localhost' };
    expect(journal.events).toEqual([
      { ...there, files: 2, decision: 'go-on', reason: 'agreed' },
      { ...there, files: 1, decision: 'cancel' },
    ]);
  });

  describe('on why it asked', () => {
    const renamed = file({ name: 'mijn vakantie.docx' });

    it('writes down what it found itself, each time, and names of files apart', async () => {
      const { guard, journal } = setUp();
      await guard.judge(transfer(renamed), STAPEL);
      await guard.judge(transfer(renamed), STAPEL);
      for (const kind of ['cancel', 'mine'] as const) await guard.decided(transfer(renamed), { kind }, STAPEL);
      const why = {
        orgName: 'Acme',
        context: 'private',
        facts: [{ kind: 'downloaded', appName: 'Intranet', count: 1 }],
      };
      expect(journal.events).toMatchObject([
        { decision: 'cancel', ...why },
        { decision: 'mine', ...why },
      ]);
      const { name, size } = renamed;
      expect(journal.files).toEqual([
        { name, size },
        { name, size },
      ]);
      expect(JSON.stringify(journal.events)).not.toMatch(/vakantie|formerName|docx/);
    });

    it('goes by the list that asked, in the context that it was in', async () => {
      const theirs = [download({ orgId: 'bolwerk.example', appName: 'Post' })];
      const { guard, journal } = setUp({ others: [BOLWERK], downloads: theirs, within: 'bolwerk.example' });
      await guard.judge(transfer(file()), STAPEL);
      await guard.decided(transfer(file()), { kind: 'cancel' }, STAPEL);
      expect(journal.events).toMatchObject([{ orgName: 'Bolwerk', context: 'work', facts: [{ appName: 'Post' }] }]);
    });

    it('remembers it after a stop of the background, of text by its hash alone, and of twenty questions', async () => {
      const before = setUp();
      const pasted = { entry: 'paste', files: [], text: `${COPIED}, and more` } as const;
      for (let n = 0; n < 30; n++) await before.guard.judge(transfer(file({ lastModified: 1_000_000 - n })), STAPEL);
      await before.guard.judge(pasted, STAPEL);
      const newest = async () => (await before.session.get('questions'))?.at(-1)?.asked.facts;
      await expect.poll(newest).toMatchObject([{ kind: 'copied' }]);
      const open = (await before.session.get('questions')) ?? [];
      expect(open).toHaveLength(20);
      expect(JSON.stringify(open)).not.toContain(COPIED);
      const { guard, journal, session } = setUp();
      await session.set('questions', open);
      await guard.decided(pasted, { kind: 'cancel' }, STAPEL);
      expect(journal.events).toMatchObject([{ files: 0, facts: [{ kind: 'copied' }] }]);
      expect(await session.get('questions')).toHaveLength(19);
    });

    it.each([
      ['another transfer', transfer(file({ size: 1 })), STAPEL],
      ['another tab', transfer(file()), { ...STAPEL, tabId: 8 }],
    ])('has nothing to say of %s: who was asked without a verdict, was asked by the relay', async (_, asked, there) => {
      const { guard, journal } = setUp();
      await guard.judge(transfer(file()), STAPEL);
      await guard.decided(asked, { kind: 'go-on' }, there);
      expect(journal.events).toEqual([
        { kind: 'warned', serviceName: 'Stapel', files: 1, decision: 'go-on', host: 'stapel.localhost' },
      ]);
      expect(journal.files).toHaveLength(1);
    });

    it('writes the decision down where the memory of the session is gone', async () => {
      const { guard, journal, session } = setUp();
      session.get = async () => {
        throw new Error('no session');
      };
      await guard.decided(transfer(file()), { kind: 'cancel' }, STAPEL);
      expect(journal.events).toMatchObject([{ kind: 'warned', decision: 'cancel' }]);
    });
  });

  it('remembers a file called one’s own by name, size and time, and no other', async () => {
    const { guard } = setUp();
    await guard.decided(transfer(file()), { kind: 'mine' }, STAPEL);
    const kindOf = async (...files: ReturnType<typeof file>[]) => (await guard.judge(transfer(...files), STAPEL)).kind;
    expect(await kindOf(file())).toBe('pass');
    expect(await kindOf(file({ name: 'other.pdf' }))).toBe('warn');
    expect(await kindOf(file({ lastModified: 1_000_001 }))).toBe('warn');
    expect(await kindOf(file(), file({ name: 'other.pdf' }))).toBe('warn');
  });

  it('remembers no more than a thousand, and loses none of two at once', async () => {
    const { guard, session } = setUp();
    const many = Array.from({ length: 700 }, (_, size) => file({ size }));
    await Promise.all([
      guard.decided(transfer(...many), { kind: 'mine' }, STAPEL),
      guard.decided(transfer(...many.map((each) => ({ ...each, name: 'b' }))), { kind: 'mine' }, STAPEL),
    ]);
    const own = (await session.get('own')) ?? [];
    expect(own).toHaveLength(1_000);
    expect(own.filter((mark) => mark.endsWith(' b'))).toHaveLength(700);
  });

  it('notes a hook that broke, cut to size', async () => {
    const { guard, journal } = setUp();
    await guard.broke('x'.repeat(900), STAPEL);
    expect(journal.events).toEqual([{ kind: 'hook-broke', host: 'stapel.localhost', detail: 'x'.repeat(200) }]);
  });
});

describe('its routes', () => {
  const relay: Sender = { kind: 'content', frameId: 0, ...STAPEL };
  const ask = (asked: unknown, looked: unknown = null, sender: Sender = relay) =>
    answer(setUp().routes, { drempel: 'guard.ask', request: { transfer: asked, looked } }, sender);

  it('answers a relay', async () => {
    expect(await ask(transfer(file()))).toMatchObject({ kind: 'warn' });
    expect(await ask(transfer(privateFile))).toMatchObject({ kind: 'look' });
    expect(await ask(transfer(privateFile), nothingIn(0))).toEqual({ kind: 'pass' });
  });

  it.each([
    ['a page of Drempel', { kind: 'page' } as Sender],
    ['the exposed warning page', { kind: 'exposed-page', path: '/warning.html', tabId: 7, frameId: 2 } as Sender],
    ['a stranger', { kind: 'stranger' } as Sender],
  ])('does not answer %s', (_who, sender) => {
    expect(ask(transfer(file()), null, sender)).toBeUndefined();
  });

  it.each([null, {}, { entry: 'drop', files: [] }, { entry: 'drop', files: [{ name: 'x' }] }])(
    'fails on %j, so that the relay asks the person',
    async (request) => {
      expect(await ask(request)).toBe(BROKE);
    },
  );

  it.each([undefined, {}, [{}], nothingIn(1)])('fails on %j as what is inside the files', async (looked) => {
    expect(await ask(transfer(privateFile), looked ?? 'x')).toBe(BROKE);
  });

  describe('of a frame that is opaque', () => {
    const elsewhere = { ...relay, origin: 'https://elsewhere.example', opaque: true } as const;
    const askFrom = (home: string, sender: Sender = elsewhere) =>
      answer(
        setUp().routes,
        { drempel: 'guard.ask', request: { transfer: transfer(file()), looked: null, home } },
        sender,
      );

    it('goes by what its relay says, and else by the tab', async () => {
      expect(await askFrom(STAPEL.origin)).toMatchObject({ kind: 'warn' });
      expect(await askFrom('', { ...elsewhere, origin: STAPEL.origin })).toMatchObject({ kind: 'warn' });
      // A page may see to it that its frames do not know whose they are.
      expect(await askFrom('https://other.example', { ...elsewhere, origin: STAPEL.origin })).toMatchObject({
        kind: 'warn',
      });
    });

    it('fails where neither tells, so that the relay asks the person', async () => {
      expect(await askFrom('https://other.example')).toBe(BROKE);
      expect(await askFrom('', { ...elsewhere, origin: '' })).toBe(BROKE);
    });

    it('takes no word of a frame that is not', async () => {
      expect(await askFrom(STAPEL.origin, { ...elsewhere, opaque: false })).toEqual({ kind: 'pass' });
    });
  });

  it('opens a window for a question that has no room, by a name that can be one', async () => {
    const { routes, windows } = setUp();
    const open = (name: unknown) =>
      answer(routes, { drempel: 'guard.window', request: { name } }, { ...relay, frameId: 4 });
    const name = '0123456789abcdef0123456789abcdef';
    expect(await open(name)).toBeNull();
    expect(windows).toEqual([{ tabId: STAPEL.tabId, frameId: 4, name }]);
    expect(await open('x')).toBe(BROKE);
  });

  it('runs the guard beside a relay that is alone', async () => {
    const { routes, alone } = setUp();
    expect(await answer(routes, { drempel: 'guard.alone', request: null }, { ...relay, frameId: 4 })).toBeNull();
    expect(alone).toEqual(['guard 4']);
  });

  it('takes a decision in its shape alone', async () => {
    const { routes, journal } = setUp();
    const say = (request: unknown) => answer(routes, { drempel: 'guard.decided', request }, relay);
    expect(await say({ transfer: transfer(file()), decision: { kind: 'go-on', reason: ' x ' } })).toEqual({
      stops: false,
    });
    expect(await say({ transfer: transfer(file()), decision: { kind: 'sure' } })).toBe(BROKE);
    expect(await say(null)).toBe(BROKE);
    await expect.poll(() => journal.events).toMatchObject([{ reason: 'x' }]);
  });
});
