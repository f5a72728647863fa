/**
 * A time as people type it (`8`, `830`, `8.30`, `08:30`, `17u30`, `24:00`) as `HH:MM`.
 * What cannot be read comes back as it was typed, so that the field can say so.
 */
export function readTime(typed: string): string {
  const [, hours = '', minutes = '00'] = /^(\d{1,2}?)\s*[:.,uh]?\s*(\d{2})?$/i.exec(typed.trim()) ?? [];
  if (hours === '') return typed;
  if (Number(hours) === 24 && minutes === '00') return '00:00';
  if (Number(hours) > 23 || Number(minutes) > 59) return typed;
  return `${hours.padStart(2, '0')}:${minutes}`;
}
