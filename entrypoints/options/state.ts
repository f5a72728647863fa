import { computed, signal } from '@preact/signals';
import { createActs, createLive, send } from '../../utils/browser/page.ts';
import { readShortcut } from '../../utils/browser/shortcut.ts';
import { SECTIONS, type Section } from '../../utils/i18n/options.ts';
import type { Reader } from '../../utils/i18n/when.ts';
import type { PermissionSet } from '../../utils/policy/model.ts';

/** Rows that are asked for at first, and again with each "more". */
export const ROWS = 50;

/** `#list`; of several lists the one of an organisation, `#list/acme.example`. */
const place = signal(location.hash);
addEventListener('hashchange', () => {
  place.value = location.hash;
});
export const section = computed(
  (): Section => SECTIONS.find((name) => name === place.value.slice(1).split('/')[0]) ?? 'hours',
);
export const chosenOrg = computed(() => place.value.split('/')[1] ?? null);

/** What more than one section shows, kept as the background has it. */
export const live = createLive(async () => {
  const [language, list, history, own, hours, summary, shortcut, wipe] = await Promise.all([
    send('language.get', null),
    send('list.get', null),
    send('list.history', null),
    send('own.get', null),
    send('hours.get', null),
    send('held.summary', null),
    readShortcut('other-side'),
    send('wipe.state', null),
  ]);
  return { language, list, history, own, hours, summary, shortcut, wipe, now: Date.now() };
});
export const reload = () => live.refresh();

/** What a section is drawn from. */
export type Shown = NonNullable<typeof live.value.value> & { readonly reader: Reader };

/** Of the whole page: what could not be done is said above its sections. */
export const { trouble, act, dismiss } = createActs();

export async function copy(text: string): Promise<boolean> {
  return (await act(() => navigator.clipboard.writeText(text).then(() => true))) ?? false;
}

/** For a single site; what more would be needed, the notice of what is missing asks for. */
export function accessTo(typed: string): PermissionSet {
  const host = typed.includes('*')
    ? undefined
    : URL.parse(typed.includes('://') ? typed : `https://${typed}`)?.hostname;
  return { origins: host?.includes('.') ? [`*://${host}/*`] : [], permissions: [] };
}
