import type { Remark } from './lint.ts';
import { coversHost } from './match-rule.ts';
import type { CatalogueService, HostRule, Policy } from './model.ts';

interface Claim {
  readonly rule: HostRule;
  readonly path: string;
  readonly as: 'work' | 'sign-in' | 'approved' | 'unapproved' | 'unlisted';
  /** What the owner is called; null for sign-in, which has no name. */
  readonly of: string | null;
}

/**
 * What is odd about host rules that the parser takes: one that changes nothing, one that takes a part out of a wider
 * rule of another owner against all likelihood, one that takes in well-known services, a
 * work app that by its name is for signing in. A rule within a wider one is as
 * a rule a matter of course: the sign-in host below `*.acme.example`, the approved tenant below an unapproved service.
 */
export function lintHosts(
  policy: Policy,
  catalogue: readonly CatalogueService[],
): readonly (readonly [string, Remark])[] {
  const claims = claimsOf(policy);
  const byRule = new Map(claims.map((claim) => [claim.rule, claim]));
  const found: (readonly [string, Remark])[] = [];
  for (const claim of claims) {
    const wider = findWider(claim.rule, byRule);
    const remark = wider && compare(claim, wider);
    if (remark) found.push([claim.path, remark]);
  }
  return [...found, ...lintSignIn(claims), ...lintReach(claims, catalogue)];
}

function claimsOf({ workApps, signIn, services }: Policy): Claim[] {
  const owned = (rules: readonly HostRule[], path: string, as: Claim['as'], of: string | null) =>
    rules.map((rule, place): Claim => ({ rule, path: `${path}[${place}]`, as, of }));
  return [
    ...workApps.flatMap(({ hosts, name }, place) => owned(hosts, `workApps[${place}].hosts`, 'work', name)),
    ...owned(signIn, 'signIn', 'sign-in', null),
    ...services.flatMap(({ hosts, name, standing }, place) => owned(hosts, `services[${place}].hosts`, standing, name)),
  ];
}

/** The narrowest other rule that covers all that this one covers. */
function findWider(rule: HostRule, byRule: ReadonlyMap<HostRule, Claim>): Claim | undefined {
  const wild = rule.startsWith('*.');
  let name = wild ? rule.slice(2) : rule;
  const own = wild ? undefined : byRule.get(`*.${name}`);
  if (own) return own;
  for (let dot = name.indexOf('.'); dot >= 0; dot = name.indexOf('.')) {
    name = name.slice(dot + 1);
    const wider = byRule.get(`*.${name}`);
    if (wider) return wider;
  }
  return undefined;
}

function compare({ rule, as, of }: Claim, wider: Claim): Remark | undefined {
  if (as === wider.as && of === wider.of) return { kind: 'superfluous', rule, wider: wider.rule };
  const company = wider.as === 'work' || wider.as === 'sign-in';
  const odd = (as === 'unapproved' && company) || (as === 'work' && wider.as === 'sign-in');
  return odd ? { kind: 'within', rule, as: as as 'unapproved' | 'work', wider: wider.rule, of: wider.of } : undefined;
}

/** What identity providers are called as a rule: `login.acme.example`, `sso.`, `adfs.` */
const LIKE_SIGN_IN = /^(?:\*\.)?(?:log-?[io]n|sign-?in|sso|idp|auth|oauth2?|oidc|saml|accounts?|adfs|sts|keycloak)\./;

function lintSignIn(claims: readonly Claim[]): (readonly [string, Remark])[] {
  return claims
    .filter(({ rule, as }) => as === 'work' && LIKE_SIGN_IN.test(rule))
    .map(({ rule, path }) => [path, { kind: 'like-sign-in', rule }]);
}

/** Work apps and sign-in that cover known services of others, where the list does not say so of these by name. */
function lintReach(claims: readonly Claim[], catalogue: readonly CatalogueService[]): (readonly [string, Remark])[] {
  const named = new Set(claims.map(({ rule }) => rule));
  return claims
    .filter(({ rule, as }) => rule.startsWith('*.') && (as === 'work' || as === 'sign-in'))
    .flatMap(({ rule, path }) => {
      const taken = catalogue.filter(({ hosts }) =>
        hosts.some((host) => coversHost(rule, host.replace(/^\*\./, '')) && (host === rule || !named.has(host))),
      );
      const names = taken.map(({ name }) => name);
      return names.length > 0 ? [[path, { kind: 'takes-in', rule, names }] as const] : [];
    });
}
