import { isDeepStrictEqual } from 'node:util';
import type { JournalEvent } from '../../utils/ports/journal.ts';
import { ask, openDrempel } from './ask.ts';
import type { Report } from './report.ts';
import type { Stage, Walk } from './walk.ts';

/** How often each kind of thing is in the journal. */
function countKinds(events: readonly JournalEvent[], kind: JournalEvent['kind']): number {
  return events.filter((event) => event.kind === kind).length;
}

/** What Drempel wrote down of the whole tour. */
export async function walkJournal(stage: Stage, walk: Walk): Promise<void> {
  await walk(
    'journal',
    'The journal tells what Drempel did: all of it, and to the employee alone.',
    {
      'list adopted': 1,
      'moved to work': 9,
      'apps held back': ['Chat'],
      digests: 1,
      warned: ['cancel', 'cancel', 'cancel', 'go-on', 'go-on', 'go-on'],
      'hooks that broke': 0,
    },
    async (shoot) => {
      await shoot(await openDrempel(stage, 'options.html#journal'));
      const events = (await ask(stage.driver, 'journal.list', { limit: 200 })).map(({ event }) => event);
      return {
        'list adopted': countKinds(events, 'list-adopted'),
        'moved to work': countKinds(events, 'moved-to-work'),
        'apps held back': events.flatMap((event) => (event.kind === 'held' ? [event.appName] : [])),
        digests: countKinds(events, 'digest-shown'),
        warned: events.flatMap((event) => (event.kind === 'warned' ? [event.decision] : [])).toSorted(),
        'hooks that broke': countKinds(events, 'hook-broke'),
      };
    },
  );
}

/** The page that tells what Drempel may see and what it asked of the network. */
export async function picturePrivacy(stage: Stage): Promise<Buffer> {
  return (await openDrempel(stage, 'options.html#privacy')).screenshot();
}

/** What Drempel itself sent over the wire in the whole tour. The browser must have stopped: only then is it all told. */
export async function judgeWire({ driver, acme }: Stage, report: Report, picture: Buffer): Promise<void> {
  const [listUrl = ''] = acme.enrolmentCode.split('#');
  const own = (await driver.wire()).filter(({ kind }) => kind === 'own');
  const expected = { addresses: [listUrl], methods: ['GET'], 'requests with a cookie': 0 };
  const observed = {
    addresses: [...new Set(own.map(({ url }) => url))],
    methods: [...new Set(own.map(({ method }) => method))],
    'requests with a cookie': own.filter(({ headers }) => 'cookie' in headers).length,
  };
  const says = 'The only thing that Drempel itself asked of the network is the list.';
  const ok = isDeepStrictEqual(expected, observed);
  await report.add({ step: 'wire', browser: driver.name, says, expected, observed, ok }, picture);
}
