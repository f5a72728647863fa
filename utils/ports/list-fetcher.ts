import type { ListProblem } from '../policy/model.ts';

export type Fetched =
  | { readonly kind: 'text'; readonly text: string }
  | Extract<ListProblem, { kind: 'unreachable' | 'too-large' }>;

/** The only way by which Drempel speaks to the network. */
export interface ListFetcher {
  /** One plain GET that tells nothing of who asks. Follows no redirect, reads no more than an envelope may hold. */
  get(url: string): Promise<Fetched>;
}
