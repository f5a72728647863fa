/**
 * A time as people type it, as `HH:MM`: `8`, `830`, `8.30`, `08:30`, `17u30`, `17h`, `24:00`, and by the clock of
 * twelve hours `9am`, `5:30 pm`, `12 a.m.` (midnight), `noon`. What cannot be read comes back as it was typed, so that
 * the field can say so.
 */
export function readTime(typed: string): string {
  const word = WORDS[typed.trim().toLowerCase()];
  if (word) return word;
  const pattern = /^(\d{1,2}?)\s*[:.,uh]?\s*(\d{2})?\s*(?:([ap])\.?\s?m\.?)?$/i;
  const [, digits = '', minutes = '00', half] = pattern.exec(typed.trim()) ?? [];
  if (digits === '' || Number(minutes) > 59) return typed;
  const hours = half ? ofTwelve(Number(digits), half.toLowerCase() === 'p') : Number(digits);
  if (hours === 24 && minutes === '00') return '00:00';
  if (hours === undefined || hours > 23) return typed;
  return `${String(hours).padStart(2, '0')}:${minutes}`;
}

const WORDS: Readonly<Record<string, string>> = { noon: '12:00', midnight: '00:00', middernacht: '00:00' };

/** Twelve is the hour before one, in the morning and in the afternoon. */
function ofTwelve(hours: number, afternoon: boolean): number | undefined {
  if (hours < 1 || hours > 12) return undefined;
  return (hours % 12) + (afternoon ? 12 : 0);
}
