import { expect, it } from 'vitest';
import type { Session } from '../../../utils/ports/session.ts';
import { createMarks } from '../../../utils/services/marks.ts';
import { fakeSession } from './quiet-fakes.ts';

const markIn = async (session: Session, text: string) => (await createMarks(fakeSession(session))([text]))(text);

it('a mark is the same for the same text as long as the browser runs, and says nothing of it', async () => {
  const session: Session = {};
  const mark = await markIn(session, 'room of Fatima');
  expect(await markIn(session, 'room of Fatima')).toBe(mark);
  expect(await markIn(session, 'room of Joost')).not.toBe(mark);
  expect(mark).toMatch(/^[\w+/]{24}$/);
});

it('a browser that has ended leaves nothing by which marks could be guessed', async () => {
  expect(await markIn({}, 'room')).not.toBe(await markIn({}, 'room'));
});

it('marks of two askers at once are of one salt', async () => {
  const marks = createMarks(fakeSession());
  const [one, other] = await Promise.all([marks(['room']), marks(['room'])]);
  expect(one('room')).toBe(other('room'));
});
