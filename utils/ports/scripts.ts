/** A content script to run on exactly these match patterns. */
export interface ScriptPlan {
  readonly id: string;
  readonly file: string;
  readonly world: 'MAIN' | 'ISOLATED';
  readonly matches: readonly string[];
}

export interface Scripts {
  /**
   * Makes the registered scripts equal to the plan, in the plan's order (the MAIN script of a pair comes first:
   * in Firefox the order of registration is the order of running). Scripts whose hosts are new since the last time are
   * also run in the tabs that are open on them.
   */
  register(plan: readonly ScriptPlan[]): Promise<void>;
}
