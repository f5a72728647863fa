import { checkException } from './check-exception.ts';
import { checkHours, checkWindows } from './check-hours.ts';
import type { HoursPlan, HoursProblem } from './model.ts';

/** More than anyone has, and little enough to look through at any moment. */
const LIMITS = { windows: 100, 'on-call': 100, exceptions: 500 } as const;

/** What is wrong with the employee's hours as a whole, in the order of the lists; empty means they can be taken. */
export function checkPlan({ zone, windows, onCall = [], exceptions = [] }: HoursPlan): readonly HoursProblem[] {
  const counts = { windows: windows.length, 'on-call': onCall.length, exceptions: exceptions.length };
  const tooMany = (['windows', 'on-call', 'exceptions'] as const)
    .filter((what) => counts[what] > LIMITS[what])
    .map((what): HoursProblem => ({ kind: 'too-many', what, limit: LIMITS[what] }));
  if (tooMany.length > 0) return tooMany;
  return [
    ...checkHours({ zone, windows }),
    ...checkWindows(onCall).map((problem): HoursProblem => ({ kind: 'on-call', problem })),
    ...exceptions.flatMap((one, index) => {
      const twice = exceptions.findIndex(({ id }) => id === one.id) < index;
      const details = [...(twice ? [{ kind: 'same-id' } as const] : []), ...checkException(one)];
      return details.map((detail): HoursProblem => ({ kind: 'exception', index, id: one.id, detail }));
    }),
  ];
}
