import { chainRows } from '../../../utils/journal/chain.ts';
import type { CopyFile } from '../../../utils/journal/check-copy.ts';
import type { JournalRow, UnchainedRow } from '../../../utils/journal/model.ts';
import type { JournalEvent } from '../../../utils/ports/journal.ts';

const START = Date.UTC(2026, 10, 27, 8);
const HOUR = 3_600_000;

/** Names as people and attackers give them. */
const ODD_NAMES = [
  'Offerte "Q4", klant Jansen.xlsx',
  '=HYPERLINK("https://evil.example","open me")',
  'rekening\u202efdp.exe',
  'twee\r\nregels.txt',
  '\ud800half.txt',
] as const;

/** A journal of a few days: with reasons, files of any name, and a row of each kind that says why. */
export function makeRows(count: number): Promise<readonly JournalRow[]> {
  const rows = Array.from({ length: count }, (_, n): UnchainedRow => {
    const at = START + n * HOUR;
    const row = { id: n + 1, at, event: eventOf(n, at) };
    const list = [{ name: ODD_NAMES[Math.floor(n / 3) % ODD_NAMES.length] ?? '', size: n * 1_000 }];
    return row.event.kind === 'warned' ? { ...row, files: { salt: `${n}`.padStart(32, '0'), list } } : row;
  });
  return chainRows('', rows);
}

function eventOf(n: number, at: number): JournalEvent {
  if (n % 3 === 0) return { kind: 'moved-to-work', host: `mail-${n}.acme.example` };
  if (n % 3 === 1) return { kind: 'hours-changed' };
  return {
    kind: 'warned',
    serviceName: 'Stapel',
    files: 1,
    decision: 'go-on',
    reason: '=1+1, "agreed"\nwith Noor',
    host: 'stapel.example',
    orgName: 'Acme',
    context: 'private',
    facts: [{ kind: 'downloaded', strength: 'certain', count: 1, appName: 'Intranet', at: at - HOUR }],
  };
}

/** A text as a file that is chosen. */
export function fileOf(text: string): CopyFile {
  return new Blob([text]);
}
