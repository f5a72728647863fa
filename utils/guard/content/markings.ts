import type { Block, ContentFinding } from './model.ts';
import { createSightings } from './sightings.ts';

/** Words one of which nearly every marking has, and those of the others; together they would slow each other down. */
const STEMS = [/vertrouwelijk|confidential|intern gebruik|internal use|internal only/gi];
const RARE_STEMS = [
  /niet verspreiden|not distribute|not for distribution/gi,
  /classificati|sensitivity:|rubricering:/gi,
  /bedrijfsgeheim|trade secret/gi,
  /(?:commercial|company|business|client) in confidence/gi,
  /TLP: ?(?:AMBER|RED)/g,
];
/** A document says it on its first pages; rare words are not looked for beyond some two thousand. In characters. */
const RARE_WITHIN = 4_194_304;

/** Longest line that can be a marking, in characters. */
const LONGEST = 140;

/** Markings that nobody uses but an organisation. */
const STRONG =
  /(?:strikt|streng|zeer|hoogst|commercieel|bedrijfs?|departementaal)[- ]?vertrouwelijk|vertrouwelijk[-—– /:(]+(?:intern|bedrijf|niet (?:voor )?verspreid\w*)|(?:alleen|uitsluitend|slechts|enkel) (?:voor|bestemd voor) intern(?:e)? gebruik|(?:niet|geen) (?:voor )?(?:verdere )?(?:verspreiden|verspreiding|externe verspreiding)(?: buiten [\w .]+)?|(?:company|strictly|highly|commercial(?:ly)?|business|client)(?: in confidence|[- ]confidential)|strictly private(?: (?:and|&)|,)? confidential|confidential (?:and|&|-|–|\/) (?:proprietary|internal)|(?:for )?internal use only|(?:for )?internal only|do not distribute|not for (?:external )?distribution|tlp: ?(?:amber(?:\+strict)?|red)|bedrijfsgeheim|trade secret|proprietary and confidential/i;
/** Markings that a person's letters carry too. */
const PLAIN = /(?:voor )?intern gebruik|vertrouwelijk|confidential|private (?:and|&) confidential/i;
/** To a person from a hospital, a bank or an employer. */
const PERSONAL = /persoonlijk|personal\b|private (?:and|&) confidential/i;

const LABEL =
  /^(?:document ?)?(?:classificatie|classification|rubricering|vertrouwelijkheid(?:sniveau)?|gevoeligheid|sensitivity|status|label|marking|markering|security|security classification|data classification|informatieclassificatie|confidentiality)(?: level)?\s*[:=]\s*/i;
const LABELLED =
  /^(?:zeer |strikt |streng |bedrijfs|highly |strictly |company )?(?:vertrouwelijk|confidential|geheim|secret|intern|internal|restricted|beperkt|company[- ]confidential|alleen intern|internal only|tlp: ?(?:amber|red))(?: gebruik| use)?(?: only)?$/i;

/** What follows on a marking that is on an envelope: to whom the letter is. */
const ENVELOPE =
  /(?:^|\n)\s*(?:de heer|mevrouw|dhr|mevr|mw|fam|aan de|to the|t\.?a\.?v|mr|mrs|ms|miss)\b[\s\S]*?(?:\b\d{4} ?[A-Z]{2}\b|\b[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}\b)/i;
/** Characters within which an address follows. */
const ADDRESS = 250;
/** Lines that are read for a marking; a text with more of them is about confidentiality. */
const MOST_LINES = 10_000;

/** What may stand beside a marking in a header or footer. */
const BESIDE =
  /\b(?:pagina|page|blz|p)\.? ?\d+(?: ?(?:van|of|\/) ?\d+)?|\b(?:versie|version|v|rev|revisie|concept|draft|definitief|final|status)\b\.? ?[\d.]*|\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}|©|\(c\)|\b(?:19|20)\d\d\b|\b\d{1,2} \p{L}+ \d{4}\b|\b(?:copyright|b\.?v\.?|n\.?v\.?|ltd|inc|gmbh|document|documents|stuk|notulen|minutes|memo|rapport|report|information|informatie|property of|eigendom van)\b/giu;
const DECORATION = /^[\s*_#=~>|[\](){}<>/\\•·.–—:-]+|[\s*_#=~>|[\](){}<>/\\•·–—:-]+$/g;
/** Code, dialogue and running text do not mark. */
const NO_MARKING = /[;{}=`"“”‘’„«»?]|,\s*$|['’]\s*$|^\s*['‘]|\w\(\)/;

/** Who programs says in comments and lists what is not for others to call. */
const COMMENT = /^\s*(?:\/\/|\/?\*(?!\*)|#(?!#)|--? (?!.*-\s*$)|<!--|"""|''')/;
const OF_CODE = /internal (?:use|only)/i;

export interface MarkingDetector {
  readonly resting: boolean;
  read(block: Block): void;
  finding(): ContentFinding | null;
}

/**
 * Markings of confidentiality, in Dutch and English, as markings: on a line of their own or in a header or footer, after
 * a label, in capitals, between bars. The same words in a sentence are a conversation, a novel or a contract's clause.
 */
export function createMarkingDetector(orgName: string): MarkingDetector {
  const org = orgName.trim().toLowerCase();
  const strong = createSightings();
  const plain = createSightings();
  /** Lines with a plain marking: a header or footer comes again on every page. */
  let lines = 0;
  // Its own, since an expression remembers where it is.
  const usual = STEMS.map((stem) => new RegExp(stem));
  const all = [...usual, ...RARE_STEMS.map((stem) => new RegExp(stem))];
  const read = new Set<number>();

  const sweep = ({ text, from, to, base }: Block, stem: RegExp) => {
    stem.lastIndex = from;
    for (let hit = stem.exec(text); hit && hit.index < to; hit = stem.exec(text)) {
      // No further than a marking is long: in a text of one line, each hit would have all of it looked through.
      const floor = Math.max(0, hit.index - LONGEST);
      const start = floor + text.slice(floor, hit.index).lastIndexOf('\n') + 1;
      const ahead = text.slice(hit.index, start + LONGEST + 1);
      const end = ahead.indexOf('\n');
      const lineEnd = hit.index + (end < 0 ? ahead.length : end);
      if (lineEnd - start > LONGEST || read.has(base + start)) continue;
      if (read.size >= MOST_LINES) return;
      read.add(base + start);
      const verdict = readMarking(text.slice(start, lineEnd), org);
      if (!verdict || (verdict.everybodys && ENVELOPE.test(text.slice(lineEnd, lineEnd + ADDRESS)))) continue;
      if (verdict.strong) strong.add(verdict.phrase);
      else {
        plain.add(verdict.phrase);
        lines += 1;
      }
    }
  };

  return {
    get resting() {
      return lines >= 100 || strong.size >= 10 || read.size >= MOST_LINES;
    },
    read(block) {
      for (const stem of block.base < RARE_WITHIN ? all : usual) sweep(block, stem);
    },
    finding() {
      const count = strong.size + plain.size;
      if (count === 0) return null;
      const sure = strong.size > 0 || lines > 1;
      const examples = [...strong.examples(tidy), ...plain.examples(tidy)].slice(0, 3);
      return { detector: 'marking', name: 'marking', count, examples, strength: sure ? 'likely' : 'possible' };
    },
  };
}

const tidy = (phrase: string) => `${phrase.slice(0, 1).toUpperCase()}${phrase.slice(1)}`;

interface Marking {
  readonly phrase: string;
  readonly strong: boolean;
  /** A person's letters bear the same. */
  readonly everybodys: boolean;
}

/** The marking that a line is, if it is one. `org`: the organisation's name in lower case. */
function readMarking(line: string, org: string): Marking | null {
  const bare = line.replace(DECORATION, '').trim();
  const label = LABEL.exec(bare);
  if (label) {
    const value = bare.slice(label[0].length).replace(DECORATION, '').trim();
    return LABELLED.test(value) ? { phrase: value.toLowerCase(), strong: true, everybodys: false } : null;
  }
  if (NO_MARKING.test(bare)) return null;
  const found = STRONG.exec(bare) ?? PLAIN.exec(bare);
  if (!found) return null;
  const [hit] = found;
  const strong = STRONG.test(hit);
  if (!strong && PERSONAL.test(bare)) return null;
  const after = bare.slice(found.index + hit.length);
  const before = bare.slice(0, found.index);
  // Part of a longer word: `vertrouwelijkheid`, `confidentiality`.
  if (/^[\p{L}\d]/u.test(after) || /[\p{L}\d]$/u.test(before)) return null;
  const phrase = hit.toLowerCase();
  const named = org !== '' && bare.toLowerCase().includes(org);
  if (!named && COMMENT.test(line) && OF_CODE.test(hit)) return null;
  const everybodys = !strong && !named;
  const rest = `${before} | ${after}`
    .toLowerCase()
    .replaceAll(org || '\n', ' ')
    .replace(BESIDE, ' ');
  const words = rest.match(/\p{L}{2,}/gu)?.length ?? 0;
  const shouted = hit === hit.toUpperCase() && !isShouted(`${before}${after}`);
  const barred = /(?:^|[|•·–—]|\s-|\s\/)\s*$/.test(before) && /^\s*(?:$|[|•·–—]|-\s|\/\s)/.test(after);
  const closed = /[.!]\s*$/.test(bare);
  if (closed && !strong && !shouted) return null;
  if (words === 0 || (barred && words <= 6))
    return { phrase, strong: strong || named || hit === hit.toUpperCase(), everybodys };
  if (shouted && words <= 8 && !closed) return { phrase, strong: true, everybodys };
  return strong && words <= 2 && !closed ? { phrase, strong, everybodys } : null;
}

/** Whether all of a text is in capitals. */
const isShouted = (text: string) => /\p{L}{2}/u.test(text) && text === text.toUpperCase();
