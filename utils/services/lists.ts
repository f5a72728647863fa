import type { AdoptedList, Standing } from '../policy/model.ts';

/** The list in force, kept in memory for one life of the background and read again when storage changes. */
export interface Lists {
  current(): Promise<AdoptedList | null>;
  standingOf(url: string): Promise<Standing>;
  /** The same without waiting, once warm; undefined before the first read has ended. */
  peek(): { readonly list: AdoptedList | null; standingOf(url: string): Standing } | undefined;
  /** Called after adoption, update, or leaving. */
  onChanged(listener: () => void): void;
}
