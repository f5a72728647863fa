import type { WebRequest } from 'webextension-polyfill';
import { browser } from './browser.ts';

/** What Chrome says beside what the types, made for Firefox, know. */
export type Redirect = WebRequest.OnBeforeRedirectDetailsType & {
  /** Who asked for it. */
  readonly initiator?: string;
  /** The document that asks for it for itself; a tab that goes elsewhere has none yet. */
  readonly documentId?: string;
  readonly documentLifecycle?: string;
};

/**
 * Tells of a tab on its way to another address, tens of milliseconds before it stands there. What a page has only loaded
 * ahead (speculation rules) looks like that too, in the same tab, but nobody has asked to go there. Every host seen here
 * is one that was granted. Chromium 156 tells of no redirect that a rule makes on a host granted after the listener came,
 * so it comes anew with each grant; nor, on such hosts, where the listener has a filter for `types`.
 */
export function watchRedirects(heard: (redirect: Redirect) => void): void {
  const { onBeforeRedirect } = browser.webRequest;
  const listener = (redirect: Redirect) => {
    if (redirect.type === 'main_frame' && redirect.tabId >= 0 && !isAhead(redirect)) heard(redirect);
  };
  const listen = () => onBeforeRedirect.addListener(listener, { urls: ['*://*/*'] });
  listen();
  browser.permissions.onAdded.addListener(() => {
    onBeforeRedirect.removeListener(listener);
    listen();
  });
}

const isAhead = ({ documentId, documentLifecycle = 'active' }: Redirect) =>
  documentId !== undefined || documentLifecycle !== 'active';
