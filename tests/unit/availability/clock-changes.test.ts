import { describe, expect, it } from 'vitest';
import { clockChanges } from '../../../utils/availability/clock-changes.ts';

const year = [Date.UTC(2026, 0, 1), Date.UTC(2027, 0, 1)] as const;
const told = (zone: string) =>
  clockChanges(zone, ...year).map(({ wall, before, after }) => `${wall} ${before} ${after}`);

describe('changes of the clock', () => {
  it('are those of the time asked for, and the last before it', () => {
    expect(told('Europe/Amsterdam')).toEqual([
      '2025-10-26T03:00:00 +02:00 +01:00',
      '2026-03-29T02:00:00 +01:00 +02:00',
      '2026-10-25T03:00:00 +02:00 +01:00',
    ]);
  });

  it('may be half an hour', () => {
    expect(told('Australia/Lord_Howe').at(1)).toBe('2026-04-05T02:00:00 +11:00 +10:30');
  });

  it('are none where the clock never changed, nor where only its name did', () => {
    expect(told('UTC')).toEqual([]);
    expect(told('Asia/Kolkata').every((line) => !line.endsWith('+05:30 +05:30'))).toBe(true);
  });
});
