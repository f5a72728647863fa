import { ARRANGEMENTS, CATEGORIES, type CatalogueService } from './model.ts';

/*
 * A list while it is being written: the document itself, as values without a shape, so that what a form does not know
 * stays where it was. Paths are those of findings: `services[3].hosts`.
 */

type Branch = Record<string | number, unknown>;

const stepsOf = (path: string): readonly (string | number)[] =>
  [...path.matchAll(/([^.[\]]+)|\[(\d+)\]/g)].map(([, name, place]) => name ?? Number(place));

const isBranch = (value: unknown): value is Branch => typeof value === 'object' && value !== null;

/** What stands at a path; undefined where nothing does. */
export function readAt(document: unknown, path: string): unknown {
  let at = document;
  for (const step of stepsOf(path)) at = isBranch(at) && Object.hasOwn(at, step) ? at[step] : undefined;
  return at;
}

/** The text at a path; empty where there is none. */
export function textAt(document: unknown, path: string): string {
  const value = readAt(document, path);
  return typeof value === 'string' ? value : '';
}

/** The items at a path; none where there is no list. */
export function itemsAt(document: unknown, path: string): readonly unknown[] {
  const value = readAt(document, path);
  return Array.isArray(value) ? value : [];
}

/**
 * The document with a value at a path, and all else as it was, the order of fields included. `undefined` takes the field
 * out, or the item of a list; an object within the document that this leaves empty goes with it.
 */
export function writeAt(document: unknown, path: string, value: unknown): unknown {
  return write(document, stepsOf(path), value) ?? {};
}

function write(at: unknown, [step, ...rest]: readonly (string | number)[], value: unknown): unknown {
  if (step === undefined) return value;
  const old = isBranch(at) ? at[step] : undefined;
  const next = write(old, rest, value);
  if (typeof step === 'number') {
    const items = Array.isArray(at) ? at : [];
    if (next === undefined && rest.length === 0) return items.filter((_, place) => place !== step);
    return Object.assign([...items], { [step]: next ?? {} });
  }
  const { [step]: _, ...others } = isBranch(at) && !Array.isArray(at) ? at : {};
  if (next === undefined) return Object.keys(others).length === 0 && rest.length === 0 ? undefined : others;
  return isBranch(at) && !Array.isArray(at) ? { ...at, [step]: next } : { [step]: next };
}

/** The document with one more item at the end of a list. */
export function addTo(document: unknown, path: string, item: unknown): unknown {
  return writeAt(document, path, [...itemsAt(document, path), item]);
}

/** One a line, as they are typed; lines without anything count for nothing. */
export const readLines = (text: string): readonly string[] =>
  text
    .split(/[\n,;]/)
    .map((line) => line.trim())
    .filter((line) => line !== '');

/** An id made of a name, such as `acme-mail`, that none of `taken` is. */
export function makeId(name: string, taken: readonly unknown[]): string {
  const plain = name.normalize('NFD').toLowerCase();
  const base =
    plain
      .replace(/\p{M}/gu, '')
      .replace(/[^a-z\d]+/g, '-')
      .replace(/^-|-$/g, '')
      .slice(0, 90)
      .replace(/-$/, '') || 'app';
  let id = base;
  for (let turn = 2; taken.includes(id); turn++) id = `${base}-${turn}`;
  return id;
}

const DAY = 86_400_000;
/** How long a new list is valid, in days. */
const VALID = 180;

/** RFC 3339 to the second, in UTC. `at`: epoch ms. */
export const writeInstant = (at: number) => `${new Date(at).toISOString().slice(0, 19)}Z`;

/** When a list that is made now ends by itself. Epoch ms. */
export const endOfValidity = (now: number) => now + VALID * DAY;

/** The date of an instant in a zone, `2027-02-01`; empty where it is no instant. */
export function dateOf(instant: string, zone: string): string {
  const at = Date.parse(instant);
  if (!Number.isFinite(at)) return '';
  return Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone).toPlainDate().toString();
}

/** The last second of a date in a zone; empty where it is no date of four figures for the year. */
export function lastOf(date: string, zone: string): string {
  if (!/^\d{4}-\d\d-\d\d$/.test(date)) return '';
  const plainTime = Temporal.PlainTime.from('23:59:59');
  const end = Temporal.PlainDate.from(date).toZonedDateTime({ timeZone: zone, plainTime });
  return writeInstant(end.epochMilliseconds);
}

/** A list to begin with: what must be filled in is empty, so that nothing made up is published by mistake. */
export function beginList(now: number, zone: string): unknown {
  return {
    schema: 1,
    seq: 1,
    issued: writeInstant(now),
    expires: lastOf(dateOf(writeInstant(endOfValidity(now)), zone), zone),
    org: { id: '', name: '' },
    arrangement: ARRANGEMENTS[0],
    workApps: [],
    signIn: [],
    services: [],
    guard: { categories: CATEGORIES.slice(0, 3) },
  };
}

/** The same list as the next one: its number one higher, made now. A number that is none is left to be mended. */
export function succeed(document: unknown, now: number): unknown {
  const seq = readAt(document, 'seq');
  const numbered = Number.isSafeInteger(seq) ? writeAt(document, 'seq', Number(seq) + 1) : document;
  return isBranch(numbered) && !Array.isArray(numbered) ? writeAt(numbered, 'issued', writeInstant(now)) : numbered;
}

/** Services of the catalogue by a part of their name or of a host, those whose name begins with it first. */
export function searchCatalogue(catalogue: readonly CatalogueService[], typed: string): readonly CatalogueService[] {
  const wanted = typed
    .trim()
    .toLowerCase()
    .replace(/^https?:\/\//, '')
    .replace(/\/.*$/, '');
  if (wanted === '') return [];
  const rank = ({ name, hosts }: CatalogueService) => {
    const lower = name.toLowerCase();
    if (lower.startsWith(wanted)) return 0;
    if (lower.includes(wanted)) return 1;
    const bare = hosts.map((rule) => rule.replace(/^\*\./, ''));
    return bare.some((host) => host.includes(wanted) || wanted.endsWith(`.${host}`)) ? 2 : undefined;
  };
  return catalogue
    .flatMap((service) => {
      const at = rank(service);
      return at === undefined ? [] : [{ service, at }];
    })
    .sort((a, b) => a.at - b.at)
    .map(({ service }) => service);
}

/** The fields that the desk's form has. */
const FIELDS = [
  'org.name',
  'org.id',
  'org.contact',
  'org.info',
  'arrangement',
  'expires',
  'seq',
  'workApps[].name',
  'workApps[].hosts',
  'workApps[].start',
  'signIn',
  'services[].standing',
  'services[].instead',
  'services[].because.nl',
  'services[].because.en',
  'services[].name',
  'services[].category',
  'services[].hosts',
  'guard.categories',
  'guard.action',
  'guard.reason',
  'guard.unknownFiles.work',
  'guard.unknownFiles.private',
  'suggestedHours.windows[].days',
  'suggestedHours.windows[].from',
  'suggestedHours.windows[].to',
  'suggestedHours.windows[].weeks',
  'suggestedHours.zone',
];

/** The field of the form where a finding can be mended: the one it is in, or the first within it. Undefined where none is. */
export function fieldFor(path: string): string | undefined {
  const places = path.match(/\[\d+\]/g) ?? [];
  const pattern = path.replace(/\[\d+\]/g, '[]');
  const within = (part: string, whole: string) =>
    part.startsWith(whole) && /^(?:$|[.[])/.test(part.slice(whole.length));
  const field = FIELDS.find((one) => within(pattern, one)) ?? FIELDS.find((one) => within(one, pattern));
  if (field === undefined || (field.match(/\[\]/g) ?? []).length > places.length) return undefined;
  let at = 0;
  return field.replace(/\[\]/g, () => places[at++] ?? '');
}
