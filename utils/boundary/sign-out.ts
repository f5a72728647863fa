/** Where well-known identity providers end a session, by their documentation. */
const KNOWN: Readonly<Record<string, string>> = {
  'login.microsoftonline.com': 'https://login.microsoftonline.com/common/oauth2/v2.0/logout',
  'login.live.com': 'https://login.live.com/logout.srf',
  'accounts.google.com': 'https://accounts.google.com/Logout',
};

/** Where to sign out of a sign-in host: its own page for that where it is known, else its front page. */
export function signOutAddress(host: string): string {
  return KNOWN[host] ?? `https://${host}/`;
}
