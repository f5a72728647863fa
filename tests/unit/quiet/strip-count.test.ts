import { expect, it } from 'vitest';
import { stripCount } from '../../../utils/quiet/strip-count.ts';

it.each([
  ['(3) Chat', 'Chat'],
  ['(99+) Inbox - jan@acme.example', 'Inbox - jan@acme.example'],
  ['[12] Inbox', 'Inbox'],
  ['( 1.204 ) Postvak IN', 'Postvak IN'],
  ['• general | Acme', 'general | Acme'],
  ['🔴 (2) Teams', 'Teams'],
  ['* Chat', 'Chat'],
  ['Inbox (3)', 'Inbox'],
  ['Inbox (3) - Acme', 'Inbox (3) - Acme'],
])('takes the count out of “%s”', (title, calm) => {
  expect(stripCount(title)).toBe(calm);
});

it.each(['Chat', 'Report (2026)', '(2026) Report', '(3)', '•', '', '3 pigs', 'C*', '(draft) Letter', '  spaced  '])(
  'leaves “%s” as it is',
  (title) => {
    expect(stripCount(title)).toBe(title);
  },
);
