import type { ListChange } from '../policy/diff.ts';
import { hostOfPattern } from './hosts.ts';
import type { Language } from './language.ts';
import { type Both, diffWords } from './list-diff-words.ts';
import { sayWeekLine } from './week.ts';
import { LOCALES, sayDate } from './when.ts';

/** How many names a sentence can carry; the rest is counted. */
const NAMED = 12;

/** One difference between two lists, in one or two sentences. `zone`: the IANA zone in which dates are said. */
export function sayChange(
  change: ListChange,
  { language, zone }: { readonly language: Language; readonly zone: string },
): string {
  const words = diffWords[language];
  const date = (at: string) => sayDate(Date.parse(at), { language, zone });
  const join = (names: readonly string[]) => {
    const rest = names.length - NAMED;
    const parts = rest > 0 ? [...names.slice(0, NAMED), words.others(rest)] : names;
    return new Intl.ListFormat(LOCALES[language]).format(parts);
  };
  const both = (of: Both, { added, removed }: { added: readonly string[]; removed: readonly string[] }) =>
    [added.length > 0 ? of.added(join(added)) : '', removed.length > 0 ? of.removed(join(removed)) : '']
      .filter(Boolean)
      .join(' ');

  switch (change.kind) {
    case 'number':
      return words.number(change.from, change.to);
    case 'issued':
    case 'expires':
      return words[change.kind](...differing(change.from, change.to, date));
    case 'arrangement':
      return words.arrangement(change.from, change.to);
    case 'organisation':
      return words.field(words.organisation[change.field], change.from, change.to);
    case 'sign-in':
    case 'tenants':
    case 'mail-domains':
    case 'detectors':
    case 'guarded-categories':
      return both(words.sets[change.kind], change);
    case 'access':
      return both(words.access, {
        added: change.added.map(hostOfPattern),
        removed: change.removed.map(hostOfPattern),
      });
    case 'work-app-added':
      return words.workApp.added(`${change.name} (${join(change.hosts)})`);
    case 'work-app-removed':
      return words.workApp.removed(`${change.name} (${join(change.hosts)})`);
    case 'work-app-renamed':
    case 'service-renamed':
      return words.renamed(change.from, change.to);
    case 'work-app-start':
      return words.workApp.start(change.name);
    case 'work-app-hosts':
    case 'service-hosts': {
      const { name } = change;
      const of = {
        added: (hosts: string) => words.hosts.added(name, hosts),
        removed: (hosts: string) => words.hosts.removed(name, hosts),
      };
      return both(of, change);
    }
    case 'service-added':
      return words.service.added(change.name, words.standing[change.standing], join(change.hosts));
    case 'service-removed':
      return words.service.removed(change.name, words.standing[change.standing]);
    case 'service-standing':
      return words.service.standing(change.name, words.standing[change.from], words.standing[change.to]);
    case 'service-category':
      return words.service.category(change.name, change.from, change.to);
    case 'service-start':
      return words.service.start(change.name);
    case 'service-instead':
      return words.service.instead(change.name, change.to);
    case 'service-because':
      return words.service.because(change.name, change.to?.[language]);
    case 'unknown-files':
      return words.unknownFiles[change.context][change.to];
    case 'guard-action':
      return words.action[change.to];
    case 'guard-reason':
      return words.reason[change.to];
    case 'patterns':
      return words.patterns[change.change](join(change.names));
    case 'tenant-headers': {
      const headers = Object.entries(change.headers).map(([name, value]) => `${name}: ${value}`);
      return words.headers[change.change](join(change.hosts), headers.join('; '));
    }
    case 'suggested-hours': {
      const week = (hours: typeof change.from) =>
        hours && `${hours.windows.length > 0 ? sayWeekLine(hours.windows, language) : words.noHours} (${hours.zone})`;
      return words.hours(week(change.from), week(change.to));
    }
  }
}

/** Two instants as dates; to the second where they fall on the same one. */
function differing(from: string, to: string, date: (at: string) => string): [string, string] {
  const dates: [string, string] = [date(from), date(to)];
  return dates[0] === dates[1] ? [from, to] : dates;
}
