import { maskAddress } from './mask.ts';
import type { Block, ContentFinding } from './model.ts';
import { createSightings } from './sightings.ts';

/** One's own address, one's manager's, those of personnel and the help desk: what one's own papers may name. */
const MANY = 5;
/** Mails between colleagues: one from the organisation to another address of it. */
const MAILS = 1;

const FROM = /^[\s>*]*(?:from|van|sender|afzender)\s*:/i;
const TO = /^[\s>*]*(?:to|aan|cc|bcc|kopie)\s*:/i;
/** A mail's own header lines stand together, within so many characters. */
const TOGETHER = 400;

export interface MailDomainDetector {
  readonly resting: boolean;
  see(block: Block, at: number, local: string, domain: string): void;
  finding(): ContentFinding | null;
}

/**
 * Many addresses within the organisation's domains, or mail from one of them to another. A single mention says nothing,
 * nor does a mail from the organisation to somebody at home.
 */
export function createMailDomainDetector(mailDomains: readonly string[]): MailDomainDetector {
  const domains = new Set(mailDomains.map((domain) => domain.toLowerCase()));
  const seen = createSightings();
  let mails = 0;
  let sender = '';
  let sentAt = Number.NEGATIVE_INFINITY;

  const isOurs = (domain: string) => {
    for (let rest = domain; rest; rest = rest.slice(rest.indexOf('.') + 1)) {
      if (domains.has(rest)) return true;
      if (!rest.includes('.')) return false;
    }
    return false;
  };

  return {
    get resting() {
      return domains.size === 0 || seen.full;
    },
    see({ text, base }, at, local, domain) {
      if (!isOurs(domain)) return;
      const address = `${local}@${domain}`;
      seen.add(address);
      const line = text.slice(Math.max(text.lastIndexOf('\n', at - 1) + 1, at - TOGETHER), at);
      if (FROM.test(line)) [sender, sentAt] = [address, base + at];
      else if (TO.test(line) && base + at - sentAt < TOGETHER && address !== sender) {
        mails += 1;
        sentAt = Number.NEGATIVE_INFINITY;
      }
    },
    finding() {
      if (seen.size < MANY && mails < MAILS) return null;
      const strength = seen.size >= MANY || mails > MAILS ? 'likely' : 'possible';
      return {
        detector: 'mail-domain',
        name: 'mail-domain',
        count: seen.size,
        examples: seen.examples(maskAddress),
        strength,
      };
    },
  };
}
