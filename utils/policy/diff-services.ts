import { compareNamed, compareSets, type SetChange } from './compare.ts';
import type { Bilingual, Category, HostRule, Policy, ServiceStanding } from './model.ts';

/** One difference between two lists in what they say of a service. `name` is the newer one. */
export type ServiceChange =
  | {
      readonly kind: 'service-added' | 'service-removed';
      readonly name: string;
      readonly standing: ServiceStanding;
      readonly hosts: readonly HostRule[];
    }
  | { readonly kind: 'service-renamed'; readonly from: string; readonly to: string }
  | {
      readonly kind: 'service-standing';
      readonly name: string;
      readonly from: ServiceStanding;
      readonly to: ServiceStanding;
    }
  | { readonly kind: 'service-category'; readonly name: string; readonly from: Category; readonly to: Category }
  | ({ readonly kind: 'service-hosts'; readonly name: string } & SetChange)
  | {
      readonly kind: 'service-start';
      readonly name: string;
      readonly from: string | undefined;
      readonly to: string | undefined;
    }
  /** `to`: the name of the service to use in its place. */
  | { readonly kind: 'service-instead'; readonly name: string; readonly to: string | undefined }
  | { readonly kind: 'service-because'; readonly name: string; readonly to: Bilingual | undefined };

/** The differences in what two lists say of services: first what came, then what went, then what changed. */
export function diffServices(from: Policy, to: Policy): readonly ServiceChange[] {
  const { added, removed, kept } = compareNamed(from.services, to.services);
  const nameOf = new Map(to.services.map(({ id, name }) => [id, name]));
  const changes: ServiceChange[] = [
    ...added.map(({ name, standing, hosts }) => ({ kind: 'service-added', name, standing, hosts }) as const),
    ...removed.map(({ name, standing, hosts }) => ({ kind: 'service-removed', name, standing, hosts }) as const),
  ];
  for (const [old, now] of kept) {
    const { name } = now;
    const hosts = compareSets(old.hosts, now.hosts);
    if (old.name !== name) changes.push({ kind: 'service-renamed', from: old.name, to: name });
    if (old.standing !== now.standing) {
      changes.push({ kind: 'service-standing', name, from: old.standing, to: now.standing });
    }
    if (old.category !== now.category) {
      changes.push({ kind: 'service-category', name, from: old.category, to: now.category });
    }
    if (hosts) changes.push({ kind: 'service-hosts', name, ...hosts });
    if (old.start !== now.start) changes.push({ kind: 'service-start', name, from: old.start, to: now.start });
    if (old.instead !== now.instead) {
      changes.push({ kind: 'service-instead', name, to: now.instead && (nameOf.get(now.instead) ?? now.instead) });
    }
    if (old.because?.nl !== now.because?.nl || old.because?.en !== now.because?.en) {
      changes.push({ kind: 'service-because', name, to: now.because });
    }
  }
  return changes;
}
