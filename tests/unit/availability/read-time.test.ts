import { describe, expect, it } from 'vitest';
import { readTime } from '../../../utils/availability/read-time.ts';

describe('a time as people type it', () => {
  it.each([
    ['8', '08:00'],
    ['17', '17:00'],
    ['830', '08:30'],
    ['0830', '08:30'],
    ['8.30', '08:30'],
    [' 08:30 ', '08:30'],
    ['17u30', '17:30'],
    ['8u', '08:00'],
    ['24:00', '00:00'],
    ['2400', '00:00'],
    ['17h', '17:00'],
    ['9am', '09:00'],
    ['9 AM', '09:00'],
    ['5:30 pm', '17:30'],
    ['5.30pm', '17:30'],
    ['530p.m.', '17:30'],
    ['5 p.m.', '17:00'],
    ['12am', '00:00'],
    ['12:15 a.m.', '00:15'],
    ['12pm', '12:00'],
    ['noon', '12:00'],
    ['Midnight', '00:00'],
    ['middernacht', '00:00'],
  ])('%s is %s', (typed, time) => {
    expect(readTime(typed)).toBe(time);
  });

  it.each(['', '25', '8:75', '24:30', '8:3', '12345', 'half nine', '13pm', '0am', '24 pm', '5 m', 'pm'])(
    'leaves %j as it is',
    (typed) => {
      expect(readTime(typed)).toBe(typed);
    },
  );
});
