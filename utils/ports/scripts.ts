/** The two scripts of a job, in the page's world and in a world of their own, on exactly these match patterns. */
export interface ScriptPlan {
  readonly job: 'quiet' | 'guard';
  readonly matches: readonly string[];
}

export interface Scripts {
  /**
   * Makes the registered scripts equal to the plan. Where a script gets a host that it did not have, it is also run in
   * the pages that are open there.
   */
  register(plan: readonly ScriptPlan[]): Promise<void>;
}
