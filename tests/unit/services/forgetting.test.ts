import { expect, it } from 'vitest';
import { loadHandovers } from '../../../utils/browser/handovers.ts';
import type { Session } from '../../../utils/ports/session.ts';
import { createDepartures } from '../../../utils/services/departures.ts';
import { createForgetting } from '../../../utils/services/forgetting.ts';
import { createGuests } from '../../../utils/services/guests.ts';
import { createQuestions } from '../../../utils/services/questions.ts';
import { fakeSession } from './quiet-fakes.ts';

const [ACME, BETA] = ['acme.example', 'beta.example'];
const AT = { [ACME]: 'https://mail.acme.example/', [BETA]: 'https://chat.beta.example/' };
const TRANSFER = { entry: 'paste', files: [], text: 'x' } as const;

/** Somebody works for two, and each came by the other. */
async function start() {
  const kept: Session = {};
  const session = fakeSession(kept);
  const handovers = await loadHandovers({ session, now: () => 0, isOpen: async () => true });
  const departures = createDepartures(session);
  const guests = createGuests(session);
  const questions = createQuestions(session);
  const goesRound = { orgId: ACME, via: ['chat.beta.example'] };
  for (const tabId of [1, 2, 3]) handovers.begin(tabId, AT[ACME] ?? '', goesRound);
  for (const tabId of [1, 2, 3]) await handovers.end(tabId, AT[ACME] ?? '', tabId + 1);
  expect(handovers.loop(4, AT[ACME] ?? '', goesRound)).toBe('stopped');
  handovers.begin(5, AT[BETA] ?? '', { orgId: BETA, via: ['mail.acme.example'] });
  handovers.begin(6, 'https://nieuws.example/', { via: ['mail.acme.example'] });
  handovers.tell(7, AT[ACME] ?? '');
  for (const [place, orgId] of [ACME, BETA].entries()) {
    await departures.note({ tabId: place, host: `left-${orgId}`, orgId });
    await guests.add(place, `guest-${orgId}`, 'closed');
    const asked = { serviceName: 'Stapel', orgName: orgId, context: 'private', facts: [], files: [] } as const;
    await questions.keep(TRANSFER, `${place}`, asked, orgId);
  }
  await session.set('repeats', [{ key: ACME, at: 0, marks: [] }]);
  const takings = (key: 'copies' | 'pictures') => ({
    keepOnly: async (orgIds: readonly string[]) => session.set(key, orgIds.map((orgId) => ({ orgId })) as never),
  });
  const forget = createForgetting({
    work: { orgOf: async (tabId) => (tabId === 1 ? BETA : null), forget: handovers.forget },
    guests,
    departures,
    copies: takings('copies'),
    pictures: takings('pictures'),
    repeats: { forget: () => session.remove('repeats') },
    guard: questions,
  });
  return { kept, forget, handovers, guests };
}

it('of an organisation that was left nothing stays in the memory of the session, and of another what is its own', async () => {
  const { kept, forget, handovers, guests } = await start();
  expect(JSON.stringify(kept)).toContain('acme');
  await forget([BETA]);
  expect(JSON.stringify(kept)).not.toContain('acme');
  // Neither in what it was read into.
  expect([handovers.begun(AT[ACME] ?? ''), handovers.stoppedAt(4, AT[ACME] ?? '')]).toEqual([undefined, undefined]);
  expect(await guests.isGuest(0, `guest-${ACME}`)).toBe(false);
  expect(handovers.begun(AT[BETA] ?? '')).toMatchObject({ tabId: 5, orgId: BETA });
  expect(await guests.isGuest(1, `guest-${BETA}`)).toBe(true);
  expect(kept).toMatchObject({
    departures: [{ orgId: BETA }],
    questions: [{ orgId: BETA }],
    copies: [{ orgId: BETA }],
    pictures: [{ orgId: BETA }],
  });
  await forget([]);
  expect(JSON.stringify(kept)).not.toContain('beta');
});
