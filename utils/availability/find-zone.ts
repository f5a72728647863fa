import { WINDOWS_TO_IANA_MAP } from 'windows-iana';
import { knowsZone } from './zone.ts';

/**
 * The IANA zone that a TZID of a calendar means, or undefined where nobody knows: an IANA name, perhaps behind the
 * name of a program (`/example.org/20250101/Europe/Amsterdam`), a name of Windows (CLDR), or what the calendar's own
 * VTIMEZONE says that it is called elsewhere.
 * @param names by TZID in upper case
 */
export function findZone(tzid: string, names: ReadonlyMap<string, string>): string | undefined {
  const name = tzid.replace(/^"|"$/g, '').trim();
  const elsewhere = names.get(name.toUpperCase());
  const parts = name.split('/').filter((part) => part !== '');
  const tails = [parts.slice(-3), parts.slice(-2)].map((tail) => tail.join('/'));
  return [name, windowsZone(name), elsewhere, elsewhere && windowsZone(elsewhere), ...tails].find(
    (zone): zone is string => zone !== undefined && /^[A-Za-z]/.test(zone) && knowsZone(zone),
  );
}

/** `001` is where CLDR says what a name stands for if no country is known. */
function windowsZone(name: string): string | undefined {
  return WINDOWS_TO_IANA_MAP.find(({ windowsName, territory }) => windowsName === name && territory === '001')?.iana[0];
}
