import { expect, it } from 'vitest';
import { checkPlan } from '../../../utils/availability/check-plan.ts';
import type { DatedException, HoursPlan } from '../../../utils/availability/model.ts';

const plan: HoursPlan = { zone: 'Europe/Amsterdam', windows: [{ days: ['mo'], from: '09:00', to: '17:00' }] };
const off = (id: string, name = 'Day off'): DatedException => ({
  kind: 'days',
  id,
  name,
  source: 'own',
  from: '2026-12-24',
  to: '2026-12-24',
  windows: [],
});

it('hours as a whole are taken', () => {
  expect(checkPlan({ ...plan, onCall: plan.windows, exceptions: [off('1'), off('2')], holidays: 'nl' })).toEqual([]);
});

it('each part says what is wrong with it', () => {
  const empty = { days: ['mo'], from: '09:00', to: '09:00' } as const;
  expect(checkPlan({ ...plan, windows: [empty], onCall: [empty], exceptions: [off('1', ''), off('1')] })).toEqual([
    { kind: 'empty', index: 0 },
    { kind: 'on-call', problem: { kind: 'empty', index: 0 } },
    { kind: 'exception', index: 0, id: '1', detail: { kind: 'no-name' } },
    { kind: 'exception', index: 1, id: '1', detail: { kind: 'same-id' } },
  ]);
});

it('there are not more than a person has', () => {
  const many = (count: number) => Array.from({ length: count }, (_, id) => off(String(id)));
  expect(checkPlan({ ...plan, exceptions: many(500) })).toEqual([]);
  expect(checkPlan({ ...plan, exceptions: many(501) })).toEqual([{ kind: 'too-many', what: 'exceptions', limit: 500 }]);
});
