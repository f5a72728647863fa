import { DETECTORS, type Detector } from '../../policy/model.ts';
import { sweepAddresses } from './addresses.ts';
import { BLOCK, createBlocks } from './blocks.ts';
import { createBsnDetector } from './bsn.ts';
import { createIbanDetector } from './iban.ts';
import { createMailDomainDetector } from './mail-domain.ts';
import { createMarkingDetector } from './markings.ts';
import type { Block, ContentFinding, ContentRules, Scanner } from './model.ts';
import { type NumberSink, sweepNumbers } from './numbers.ts';
import { createPatternDetector } from './patterns.ts';
import { createRecordsDetector, type Trait } from './records.ts';

/**
 * Lists of people are long and markings come again on each page: beyond the first so many characters, more than a
 * thousand pages, one block of so many is looked into. The list's own patterns may stand in one place alone, and are
 * looked for everywhere.
 */
const EVERYWHERE = 4 << 20;
const ONE_IN = 8;

interface Told {
  readonly at: number;
  readonly trait: Trait;
  readonly value: string;
}

/**
 * Looks for company data in a text that comes in pieces, in one pass: what most text is made of is passed over by what
 * is quick, and a detector that has seen enough rests. A finding tells what and how many, with masked examples, and
 * never a value itself.
 */
export function createScanner(rules: ContentRules): Scanner {
  const wants = (name: Detector) => wanted(rules.detectors).has(name);
  const bsn = wants('bsn') ? createBsnDetector() : null;
  const iban = wants('iban') ? createIbanDetector() : null;
  const records = wants('records') ? createRecordsDetector() : null;
  const mail = wants('mail-domain') ? createMailDomainDetector(rules.mailDomains) : null;
  const marking = wants('marking') ? createMarkingDetector(rules.orgName) : null;
  const patterns = createPatternDetector(rules.patterns);

  const readValues = (block: Block) => {
    const told: Told[] = [];
    const tell = (at: number, trait: Trait, value: string) => void told.push({ at, trait, value });
    const rowsWanted = records !== null && !records.resting;
    const mailWanted = mail !== null && !mail.resting;
    const numbersWanted = rowsWanted || (bsn !== null && !bsn.resting) || (iban !== null && !iban.resting);
    if (numbersWanted) sweepNumbers(block, sinkFor(block, tell));
    if (rowsWanted || mailWanted)
      sweepAddresses(block, (at, local, domain) => {
        if (mailWanted) mail.see(block, at, local, domain);
        tell(at, 'address', `${local}@${domain}`);
      });
    if (!rowsWanted) return;
    told.sort((a, b) => a.at - b.at);
    for (const { at, trait, value } of told) records.see(block, at, trait, value);
  };

  const sinkFor = (block: Block, tell: (at: number, trait: Trait, value: string) => void): NumberSink => ({
    digits: (at, digits) => bsn?.see(block, at, digits),
    iban(at, number) {
      iban?.see(block, at, number);
      tell(at, 'iban', number);
    },
    phone: (at, phone) => tell(at, 'phone', phone),
    postcode: (at, postcode) => tell(at, 'postcode', postcode),
    birth: (at, date) => tell(at, 'birth', date),
  });

  const isLookedInto = (base: number) => base < EVERYWHERE || Math.floor(base / BLOCK) % ONE_IN === 0;
  const blocks = createBlocks(
    (base) => !patterns.resting || isLookedInto(base),
    (block) => {
      if (isLookedInto(block.base)) {
        readValues(block);
        if (marking && !marking.resting) marking.read(block);
      }
      if (!patterns.resting) patterns.read(block);
    },
  );

  return {
    refused: patterns.refused,
    push: (text) => blocks.push(text),
    end() {
      blocks.end();
      const found: readonly (ContentFinding | null | undefined)[] = [
        bsn?.finding(),
        iban?.finding(),
        records?.finding(),
        mail?.finding(),
        marking?.finding(),
      ];
      return [...patterns.findings(), ...found.filter((each) => each !== null && each !== undefined)];
    },
  };
}

function wanted(names: readonly string[]): ReadonlySet<string> {
  return new Set(names.length > 0 ? names : DETECTORS);
}
