/** A notification as a page made it, reduced to what can be kept. Texts are cut to 500 characters by the hook. */
export interface PageNotification {
  readonly title: string;
  readonly body: string;
  readonly tag: string;
  readonly via: 'constructor' | 'registration';
  /** Epoch ms at which the page made it. */
  readonly at: number;
}

/** Notifications of one page, to be kept. `page` is its address; each `key` stays the same however often it is sent. */
export interface HoldRequest {
  readonly page: string;
  readonly notifications: readonly (PageNotification & { readonly key: string })[];
}

/** A notification kept back. `appId` is the work app's, unlike that of any other organisation; `url` the page it came from, without query and fragment. */
export interface HeldNotification extends PageNotification {
  readonly id: number;
  readonly appId: string;
  readonly appName: string;
  readonly orgId: string;
  readonly orgName: string;
  readonly url: string;
  readonly seen: boolean;
}

export interface HeldSummary {
  readonly total: number;
  readonly apps: readonly {
    readonly appId: string;
    readonly appName: string;
    readonly orgName: string;
    readonly count: number;
  }[];
}
