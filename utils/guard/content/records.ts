import { maskAddress, maskText } from './mask.ts';
import type { Block, ContentFinding } from './model.ts';
import { createSightings } from './sightings.ts';
import { type Affair, affairAt, isRegisterAt } from './surroundings.ts';

/** What a row can tell of a person. */
export type Trait = 'address' | 'phone' | 'postcode' | 'birth' | 'iban';

/** Persons from which on a list about customers or employees is one. */
const BUSINESS = 10;
/** The same where its headings number them, as a register does. */
const REGISTER = 5;
/** Without a word that says whose it is: more than a team or a circle of friends. */
const UNKNOWN = 25;
/** From here on such a list is nobody's circle. */
const SURE = 150;

/** A longer line is no row but many, as programs write them; in characters. */
const LONGEST_LINE = 1_000;
/** A record's parts are within so many characters, and the next record begins within so many. */
const LENGTH = 400;
const GAP = 400;
/** Records one after another from which on they are a table. */
const TABLE = 5;

/** Mailboxes of a desk, not of a person. */
const DESK =
  /^(?:info|contact|mail|office|sales|verkoop|admin|administratie|receptie|reception|support|service|klantenservice|helpdesk|hello|hallo|post|no-?reply|bookings?|reserveringen|webmaster|secretariaat|team)$/;

export interface RecordsDetector {
  readonly resting: boolean;
  /** Traits are told in the order of the text. */
  see(block: Block, at: number, trait: Trait, value: string): void;
  finding(): ContentFinding | null;
}

interface Row {
  readonly start: number;
  readonly lineEnd: number;
  readonly traits: Map<Trait, string>;
  last: number;
}

/**
 * Tables of people: rows (a line, or a few of them), one after another, of different persons, each with two of address
 * of mail, telephone number, postcode, date of birth and IBAN. Where the headings speak of customers or employees, an
 * address of mail alone will do. A letter has one address block; a team or a circle of friends is small; and a club, a
 * class or an address book that says so is its member's own, however large.
 */
export function createRecordsDetector(): RecordsDetector {
  const persons: Readonly<Record<Affair, ReturnType<typeof createSightings>>> = {
    business: createSightings(),
    unknown: createSightings(),
    private: createSightings(),
  };
  let affair: Affair = 'unknown';
  let register = false;
  /** The keys of a run of rows that is not a table yet; null once it is. */
  let pending: Set<string> | null = new Set();
  let runEnd = Number.NEGATIVE_INFINITY;
  let row: Row | null = null;

  const close = () => {
    if (!row) return;
    const { traits, last } = row;
    row = null;
    runEnd = last;
    const key = keyOf(traits, affair === 'business');
    if (key === null) return;
    if (!pending) return void persons[affair].add(key);
    if (pending.add(key).size < TABLE) return;
    for (const each of pending) persons[affair].add(each);
    pending = null;
  };

  return {
    get resting() {
      return persons.business.full || persons.unknown.full;
    },
    see({ text, base }, at, trait, value) {
      if (trait === 'address' && DESK.test(value.slice(0, value.indexOf('@')))) return;
      const place = base + at;
      if (row && place >= row.lineEnd && (place - row.start >= LENGTH || row.traits.has(trait))) close();
      if (!row) {
        if (place - runEnd > GAP) {
          [affair, pending] = [affairAt(text, at), new Set()];
          register ||= affair === 'business' && isRegisterAt(text, at);
        }
        row = { start: place, lineEnd: base + lineEndOf(text, at), traits: new Map(), last: place };
      }
      if (!row.traits.has(trait)) row.traits.set(trait, value);
      row.last = place;
    },
    finding() {
      close();
      const enough = register ? REGISTER : BUSINESS;
      const about = persons.business.size >= enough ? persons.business : persons.unknown;
      const count = about.size;
      if (count < (about === persons.business ? enough : UNKNOWN)) return null;
      const isSure = about === persons.business ? count >= BUSINESS : count >= SURE;
      const strength = isSure ? 'likely' : 'possible';
      return { detector: 'records', name: 'records', count, examples: about.examples(maskKey), strength };
    },
  };
}

/** Where the line around `at` ends; at `at` itself where it is too long to be a row. */
function lineEndOf(text: string, at: number): number {
  const from = Math.max(0, at - LONGEST_LINE);
  const start = from + text.slice(from, at).lastIndexOf('\n') + 1;
  const ahead = text.slice(at, at + LONGEST_LINE).indexOf('\n');
  const end = ahead < 0 ? Math.min(text.length, at + LONGEST_LINE) : at + ahead;
  return end - start < LONGEST_LINE ? end : at;
}

/** What tells the person of a row from others; null where the row is of nobody in particular. */
function keyOf(traits: ReadonlyMap<Trait, string>, business: boolean): string | null {
  const personal = traits.has('address') || traits.has('birth');
  if (traits.size < 2 ? !(business && traits.has('address')) : !(business || personal)) return null;
  return traits.get('address') ?? traits.get('phone') ?? traits.get('iban') ?? [...traits.values()].join(' ');
}

const maskKey = (key: string) => (key.includes('@') ? maskAddress(key) : maskText(key));
