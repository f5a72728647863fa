/** Match patterns of hosts by what the person has said of their notifications; of other sealed ones nothing was said. */
export interface Beliefs {
  readonly sealed: readonly string[];
  readonly granted: readonly string[];
  readonly denied: readonly string[];
}

/** The two scripts of a job, in the page's world and in a world of their own, on exactly these match patterns. */
export interface ScriptPlan {
  readonly job: 'quiet' | 'guard';
  readonly matches: readonly string[];
  /** Hosts by what the person has said of notifications, where the browser is told otherwise (Chrome). */
  readonly beliefs?: Beliefs | null;
}

export interface Scripts {
  /**
   * Makes the registered scripts equal to the plan. Where a script gets a host that it did not have, it is also run in
   * the pages that are open there.
   */
  register(plan: readonly ScriptPlan[]): Promise<void>;
  /** Runs a job's script for the page's world in the relay's. Rejects where the frame is gone. */
  runBesideRelay(job: ScriptPlan['job'], frame: { readonly tabId: number; readonly frameId: number }): Promise<void>;
}
