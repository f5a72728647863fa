import { expect, it } from 'vitest';
import type { Settings } from '../../../utils/ports/settings.ts';
import { createWorkOrigins } from '../../../utils/services/work-origins.ts';
import { chatLists } from './lists-of.ts';
import { fakeHours, fakeSettings, sidesOf } from './quiet-fakes.ts';

it('forgets the addresses of what is neither work nor kept quiet any more, and no other', async () => {
  const values: Settings = {
    seenOrigins: ['https://chat.acme.example', 'https://mail.left.example', 'https://forum.example'],
    missedOrigins: ['https://mail.left.example'],
    knownWorkers: ['https://chat.acme.example/sw.js', 'https://mail.left.example/sw.js'],
  };
  const sides = sidesOf(chatLists(), fakeHours(), ['forum.example']);
  await createWorkOrigins({ settings: fakeSettings(values), sides })();
  expect(values).toEqual({
    seenOrigins: ['https://chat.acme.example', 'https://forum.example'],
    knownWorkers: ['https://chat.acme.example/sw.js'],
  });
});
