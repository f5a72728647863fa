import type { HostRule } from '../policy/model.ts';

/** What the employee uses this profile of the browser for. */
export type ProfileRole = 'both' | 'work' | 'private';

/** What the employee chose of the boundary. Grows by one in `revision` at each change. */
export interface BoundaryChoice {
  readonly role: ProfileRole;
  /** Private sites are kept out of work contexts. */
  readonly strict: boolean;
  /** Sites that may be open at work though no list names them. */
  readonly kept: readonly HostRule[];
  readonly revision: number;
}

export const DEFAULT_CHOICE: BoundaryChoice = { role: 'both', strict: false, kept: [], revision: 0 };

/** How the boundary is kept now: the choice, as far as the browser lets Drempel. */
export interface BoundaryMode {
  readonly role: ProfileRole;
  /** What is not work does not open at work: in strict mode, and where the profile is for work only. */
  readonly closed: boolean;
  readonly kept: readonly HostRule[];
  /** Two modes with the same mark are the same. */
  readonly mark: string;
}

/** Access without which work cannot be closed to what is private. */
export const ALL_SITES = '*://*/*';

export const wantsClosed = ({ role, strict }: Pick<BoundaryChoice, 'role' | 'strict'>): boolean =>
  role === 'work' || (role === 'both' && strict);

/** @param allSites whether the browser lets Drempel reach every site */
export function modeOf(choice: BoundaryChoice, allSites: boolean): BoundaryMode {
  const closed = allSites && wantsClosed(choice);
  return { role: choice.role, closed, kept: choice.kept, mark: `${choice.revision}${closed ? '!' : ''}` };
}
