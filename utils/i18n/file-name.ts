import { LOCALES, type Reader } from './when.ts';

const UNITS = ['byte', 'kilobyte', 'megabyte', 'gigabyte', 'terabyte'] as const;

/** Longer than this, a name takes more room than the question. */
const NAME_LENGTH = 64;
const NAME_END = 20;

/** A file's name, a long one without its middle: people know a file by how it begins, and its kind by how it ends. */
export function sayFileName(name: string): string {
  const letters = [...name];
  if (letters.length <= NAME_LENGTH) return name;
  return `${letters.slice(0, NAME_LENGTH - NAME_END).join('')}…${letters.slice(-NAME_END).join('')}`;
}

/** A size as file managers say it, in thousands: `184 kB`. */
export function saySize(bytes: number, language: Reader['language']): string {
  let size = bytes;
  let place = 0;
  while (size >= 999.5 && place < UNITS.length - 1) {
    size /= 1000;
    place += 1;
  }
  return new Intl.NumberFormat(LOCALES[language], {
    style: 'unit',
    unit: UNITS[place],
    unitDisplay: place === 0 ? 'long' : 'short',
    maximumFractionDigits: size < 9.95 && place > 0 ? 1 : 0,
  }).format(size);
}
