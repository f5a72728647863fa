import type { HeldSummary } from '../quiet/model.ts';
import type { Side } from '../quiet/side.ts';
import { sayApp } from './held.ts';
import type { Words } from './language.ts';

/** At most so many apps by name: the browser shows two lines. */
const APPS_NAMED = 4;

interface DigestWords {
  readonly title: (digest: HeldSummary, side: Side) => string;
  /** `Chat 9, Mail 3 and 2 more apps`. */
  readonly message: (digest: HeldSummary) => string;
}

/** The organisation's name comes in where work waits of more than one. */
function nameApps({ apps }: HeldSummary, locale: string, others: (count: number) => string): string {
  const many = new Set(apps.map(({ orgName }) => orgName)).size > 1;
  const named = apps.slice(0, APPS_NAMED).map((app) => `${sayApp(app, many)} ${app.count}`);
  const left = apps.length - named.length;
  return new Intl.ListFormat(locale).format(left > 0 ? [...named, others(left)] : named);
}

/** The one notification of Drempel's own: what waited, when the employee is available again. */
export const digestWords = {
  en: {
    title: ({ total }, side) =>
      `${total}${side === 'private' ? ' private' : ''} ${total === 1 ? 'notification' : 'notifications'} waited for you`,
    message: (digest) => nameApps(digest, 'en-GB', (count) => (count === 1 ? '1 more app' : `${count} more apps`)),
  },
  nl: {
    title: ({ total }, side) =>
      `Er ${total === 1 ? 'wachtte 1' : `wachtten ${total}`}${side === 'private' ? ' privé' : ' '}${total === 1 ? 'melding' : 'meldingen'} op je`,
    message: (digest) =>
      nameApps(digest, 'nl-NL', (count) => (count === 1 ? 'nog 1 andere app' : `nog ${count} andere apps`)),
  },
} satisfies Words<DigestWords>;
