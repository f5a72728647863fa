import { describe, expect, it } from 'vitest';
import { findZone } from '../../../utils/availability/find-zone.ts';

const names = new Map([
  ['MY ZONE', 'Europe/Brussels'],
  ['ITS ZONE', 'Romance Standard Time'],
]);

describe('the zone that a calendar means', () => {
  it.each([
    ['Europe/Amsterdam', 'Europe/Amsterdam'],
    ['"Europe/Amsterdam"', 'Europe/Amsterdam'],
    ['W. Europe Standard Time', 'Europe/Berlin'],
    ['Romance Standard Time', 'Europe/Paris'],
    ['/example.org/20260101_1/America/Argentina/Ushuaia', 'America/Argentina/Ushuaia'],
    ['/Europe/Amsterdam', 'Europe/Amsterdam'],
    ['My zone', 'Europe/Brussels'],
    ['Its zone', 'Europe/Paris'],
    ['UTC', 'UTC'],
  ])('%s is %s', (tzid, zone) => expect(findZone(tzid, names)).toBe(zone));

  it.each(['', 'Mars', '+01:00', '../..', '(UTC+01:00) Amsterdam'])('is not guessed from %j', (tzid) =>
    expect(findZone(tzid, names)).toBeUndefined(),
  );
});
