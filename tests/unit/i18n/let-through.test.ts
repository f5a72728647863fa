import { expect, it } from 'vitest';
import { letThroughWords } from '../../../utils/i18n/let-through.ts';
import type { LetThroughDraft } from '../../../utils/quiet/let-through.ts';

it.each<[LetThroughDraft, string | null, string, string]>([
  [{ kind: 'app', appId: 'a/chat' }, 'Chat', 'Everything from Chat', 'Alles van Chat'],
  [
    { kind: 'text', appId: null, text: ' storing ' },
    null,
    '“storing” in title or text, from any work app',
    '“storing” in titel of tekst, van elke werk-app',
  ],
  [
    { kind: 'repeat', appId: null, times: 3, minutes: 5 },
    null,
    'The same 3 times in 5 minutes, from any work app',
    '3 keer hetzelfde binnen 5 minuten, van elke werk-app',
  ],
  [
    { kind: 'repeat', appId: null, times: 2, minutes: 1 },
    'Chat',
    'The same 2 times in a minute, from Chat',
    '2 keer hetzelfde binnen een minuut, van Chat',
  ],
  [
    { kind: 'on-call', appId: null },
    null,
    'Everything from any work app while you are on call',
    'Alles van elke werk-app als je oproepbaar bent',
  ],
])('%j is said as a sentence', (draft, app, english, dutch) => {
  expect(letThroughWords.en.rule(draft, app)).toBe(english);
  expect(letThroughWords.nl.rule(draft, app)).toBe(dutch);
});

it('a trial says how many of how many, and of how many it cannot be told', () => {
  const one = {} as never;
  expect(letThroughWords.nl.trial({ of: 9, through: [one], unsure: 0 })).toContain('was er 1 van de 9');
  expect(letThroughWords.nl.trial({ of: 9, through: [one, one], unsure: 0 })).toContain('waren er 2 van de 9');
  expect(letThroughWords.en.trial({ of: 0, through: [], unsure: 0 })).toContain('nothing to try it on');
  expect(letThroughWords.en.unsure(1, 'text')).toBe('Of 1 other the text was not kept, so that cannot be told.');
  expect(letThroughWords.nl.unsure(4, 'repeat')).toContain('Van 4 andere is de titel niet bewaard');
});
