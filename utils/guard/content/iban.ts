import { maskIban } from './mask.ts';
import { type Block, type ContentFinding, MOST_COUNTED } from './model.ts';
import { createSightings } from './sightings.ts';
import { type Affair, affairAt } from './surroundings.ts';

/** An invoice names its sender's two or three; a household has its own, savings, a landlord's. Five are a list. */
const LIST = 5;
/** So many without a word for what they are still are a list. */
const SURE = 12;
/** A treasurer's list of a club that is one's own. */
const PRIVATE_LIST = 30;
/** In a statement of one account, this share of all IBANs on it is that account. */
const OWN_SHARE = 0.3;

const STATEMENT =
  /tegenrekening|tegenpartij|afschrift|begin ?saldo|eind ?saldo|nieuw saldo|\bsaldo\b|af ?[/,]? ?bij\b|bij ?\/ ?af|mutatie|boek(?:ings)?datum|rentedatum|valutadatum|transactie|counter ?part|bank statement|account statement|transaction|opening balance|closing balance|running balance|value date|debit ?\/ ?credit|money (?:in|out)|paid (?:in|out)|sepa overboeking|sepa incasso algemeen|sepa ideal|\/trtp\/|:6[01][fm]?:|camt\.05|<stmt>|<stmttrn>/i;
/** Characters around a block's first IBAN in which a statement's headings are. */
const BEFORE = 500;
const AFTER = 300;

export interface IbanDetector {
  readonly resting: boolean;
  see(block: Block, at: number, iban: string): void;
  finding(): ContentFinding | null;
}

/**
 * Lists of several persons' bank accounts. A statement of one's own account is none, however many others it names: it
 * says so in its headings, or has one account in every row.
 */
export function createIbanDetector(): IbanDetector {
  const seen = createSightings();
  const times = new Map<string, number>();
  let total = 0;
  let affair: Affair = 'unknown';
  let statement = false;
  let lookedAt = -1;

  return {
    get resting() {
      return statement || total >= 10 * MOST_COUNTED;
    },
    see({ text, base }, at, iban) {
      total += 1;
      if (lookedAt !== base) {
        lookedAt = base;
        statement ||= STATEMENT.test(text.slice(Math.max(0, at - BEFORE), at + AFTER));
        if (affair === 'unknown') affair = affairAt(text, at);
      }
      seen.add(iban);
      const before = times.get(iban);
      if (before !== undefined || times.size < MOST_COUNTED) times.set(iban, (before ?? 0) + 1);
    },
    finding() {
      const count = seen.size;
      if (statement || count < (affair === 'private' ? PRIVATE_LIST : LIST)) return null;
      if (total > count && Math.max(...times.values()) >= OWN_SHARE * total) return null;
      const strength = affair === 'business' || count >= SURE ? 'likely' : 'possible';
      return { detector: 'iban', name: 'iban', count, examples: seen.examples(maskIban), strength };
    },
  };
}
