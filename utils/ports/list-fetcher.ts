import type { ListProblem } from '../policy/model.ts';

export type Fetched =
  | {
      readonly kind: 'text';
      readonly text: string;
      /**
       * Whether what the browser would repeat to ask “has it changed?” is the list's own digest and nothing else, so
       * that everyone with this list would repeat the same.
       */
      readonly asksAlike: boolean;
    }
  | Extract<ListProblem, { kind: 'unreachable' | 'too-large' }>;

export interface ListRequest {
  readonly url: string;
  /** Ask only for what has changed. Only where the last answer from this address was one that `asksAlike`. */
  readonly ifChanged: boolean;
}

/** The only way by which Drempel speaks to the network. */
export interface ListFetcher {
  /** One plain GET that tells nothing of who asks. Follows no redirect, reads no more than an envelope may hold. */
  get(request: ListRequest): Promise<Fetched>;
}
