import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Clock } from '../../utils/i18n/clock.ts';

/** The clock that the reader of the page goes by. */
export const ClockContext = createContext<Clock>(24);

export function useClock(): Clock {
  return useContext(ClockContext);
}
