import type { HandoverFacts, LoopFacts } from '../messages/protocol.ts';
import { decidingRule } from '../policy/deciding-rule.ts';
import type { WorkContext } from '../ports/work-context.ts';
import type { Lists } from './lists.ts';

interface Parts {
  readonly lists: Lists;
  readonly work: Pick<WorkContext, 'loopAt' | 'sentFrom'>;
}

/** Where a form goes that an identity provider sends along when somebody has signed in. */
const SIGNED_IN = /[/_.-](?:saml2?|acs|sso|oidc|oauth2?|openid|callback|sign(?:ed)?-?in|log-?in)(?:[/_.?-]|$)/i;

/**
 * What there is to say of an address that waits at the handover page in this tab.
 * @param url null where the page has none that counts
 */
export async function explainHandover(
  { lists, work }: Parts,
  tabId: number | null,
  url: string | null,
): Promise<Omit<HandoverFacts, 'language' | 'role'>> {
  const { list, standing } = await lists.placeOf(url ?? '');
  const orgName = (list ?? (await lists.all())[0])?.policy.org.name ?? null;
  if (standing.kind !== 'work' || url === null || tabId === null)
    return { orgName, app: null, start: null, signsIn: false, loop: null };
  const sender = await work.sentFrom(url);
  const bySignIn = sender !== null && (await lists.standingOf(addressOf(sender))).kind === 'sign-in';
  return {
    orgName,
    app: standing.app.name,
    start: standing.app.start ?? new URL('/', url).href,
    signsIn: bySignIn || SIGNED_IN.test(new URL(url).pathname),
    loop: await explainLoop({ lists, work }, tabId, url),
  };
}

async function explainLoop({ lists, work }: Parts, tabId: number, url: string): Promise<LoopFacts | null> {
  const loop = await work.loopAt(tabId, url);
  if (!loop) return null;
  const places = await Promise.all(
    loop.hosts.map(async (host) => {
      const { list, standing } = await lists.placeOf(addressOf(host));
      return {
        host,
        side: standing.kind === 'work' && list ? list.policy.org.name : null,
        signIn: standing.kind === 'sign-in',
      };
    }),
  );
  const offers = await Promise.all(
    loop.offers.hosts.map(async (host) => {
      // A single app that the list names is not there to sign in: it is sent to by a page that does not stop.
      const isOffered = !loop.offers.alone || (await isWithinWildcard(lists, host));
      return isOffered ? [host] : [];
    }),
  );
  return { hosts: places, offers: offers.flat() };
}

async function isWithinWildcard(lists: Lists, host: string): Promise<boolean> {
  const { list, standing } = await lists.placeOf(addressOf(host));
  const applied = (await lists.applied()).find(({ policy }) => policy.org.id === list?.policy.org.id);
  return applied !== undefined && decidingRule(standing, applied.policy, addressOf(host))?.startsWith('*.') === true;
}

/** The lists go by hosts alone. */
const addressOf = (host: string) => `https://${host}/`;
