import { coversHost } from './match-rule.ts';
import type { HostRule, ListProblem, MalformedDetail } from './model.ts';
import type { PolicyDocument } from './schema.ts';

/**
 * What a schema cannot see: an id or a host rule named twice, a reference to nothing, a start page that is not the
 * app's, an end before the beginning. Returns the first problem in document order within each kind, or undefined.
 */
export function findNonsense(document: PolicyDocument): ListProblem | undefined {
  const problem = (path: string, detail: MalformedDetail): ListProblem => ({ kind: 'malformed', path, detail });
  if (Date.parse(document.expires) <= Date.parse(document.issued)) return problem('expires', 'bad-instant');

  const double =
    firstDouble(document.workApps.map(({ id }, place) => [id, `workApps[${place}].id`])) ??
    firstDouble(document.services.map(({ id }, place) => [id, `services[${place}].id`])) ??
    firstDouble(ownedRules(document));
  if (double) return problem(double, 'duplicate');

  const stray = firstStray(document);
  if (stray) return problem(stray, 'outside-hosts');
  const approved = new Set(document.services.filter((one) => one.standing === 'approved').map(({ id }) => id));
  const lost = document.services.findIndex(({ instead }) => instead !== undefined && !approved.has(instead));
  return lost < 0 ? undefined : problem(`services[${lost}].instead`, 'unknown-reference');
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

/** The path of the first start page that none of its owner's own rules covers. */
function firstStray(document: PolicyDocument): string | undefined {
  for (const owners of ['workApps', 'services'] as const) {
    for (const [place, { start, hosts }] of document[owners].entries()) {
      if (start === undefined || hosts === undefined) continue;
      const { hostname } = new URL(start);
      if (!hosts.some((rule) => coversHost(rule, hostname))) return `${owners}[${place}].start`;
    }
  }
  return undefined;
}

function firstDouble(pairs: readonly (readonly [string, string])[]): string | undefined {
  const seen = new Set<string>();
  for (const [value, path] of pairs) {
    if (seen.has(value)) return path;
    seen.add(value);
  }
  return undefined;
}
