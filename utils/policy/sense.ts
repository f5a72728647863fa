import { coversHost } from './match-rule.ts';
import { type HostRule, type MalformedProblem, malformed } from './model.ts';
import type { PolicyDocument } from './schema.ts';

/**
 * What a schema cannot see: an id or a host rule named twice, a reference to nothing, a start page that is not the
 * app's, an end before the beginning. One problem after another, kind by kind and within each in document order; whoever
 * wants only the first pays for no more.
 */
export function* findNonsense(document: PolicyDocument): Generator<MalformedProblem> {
  if (Date.parse(document.expires) <= Date.parse(document.issued)) yield malformed('expires', 'bad-instant');

  const named = [
    document.workApps.map(({ id }, place) => [id, `workApps[${place}].id`] as const),
    document.services.map(({ id }, place) => [id, `services[${place}].id`] as const),
    ownedRules(document),
  ];
  for (const pairs of named) for (const path of doubles(pairs)) yield malformed(path, 'duplicate');
  for (const path of strays(document)) yield malformed(path, 'outside-hosts');

  const approved = new Set(document.services.filter((one) => one.standing === 'approved').map(({ id }) => id));
  for (const [place, { instead }] of document.services.entries()) {
    if (instead !== undefined && !approved.has(instead)) {
      yield malformed(`services[${place}].instead`, 'unknown-reference');
    }
  }
}

/** Each rule that says what a host is, with its path. Two owners of one rule would leave it to chance which one counts. */
function ownedRules({ workApps, signIn, services }: PolicyDocument): [HostRule, string][] {
  const rules: [HostRule, string][] = [];
  const add = (hosts: readonly HostRule[], path: string) => {
    for (const [place, rule] of hosts.entries()) rules.push([rule, `${path}[${place}]`]);
  };
  for (const [place, app] of workApps.entries()) add(app.hosts, `workApps[${place}].hosts`);
  add(signIn, 'signIn');
  for (const [place, service] of services.entries()) add(service.hosts ?? [], `services[${place}].hosts`);
  return rules;
}

/** The paths of start pages that none of their owner's own rules covers. */
function* strays(document: PolicyDocument): Generator<string> {
  for (const owners of ['workApps', 'services'] as const) {
    for (const [place, { start, hosts }] of document[owners].entries()) {
      if (start === undefined || hosts === undefined) continue;
      const { hostname } = new URL(start);
      if (!hosts.some((rule) => coversHost(rule, hostname))) yield `${owners}[${place}].start`;
    }
  }
}

function* doubles(pairs: readonly (readonly [string, string])[]): Generator<string> {
  const seen = new Set<string>();
  for (const [value, path] of pairs) {
    if (seen.has(value)) yield path;
    seen.add(value);
  }
}
