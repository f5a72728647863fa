/** Lengths of IBANs by country, from the SWIFT IBAN registry (ISO 13616). */
const LENGTHS: ReadonlyMap<string, number> = new Map(
  `AD24 AE23 AL28 AT20 AZ28 BA20 BE16 BG22 BH22 BR29 BY28 CH21 CR22 CY28 CZ24 DE22 DK18 DO28 EE20 EG29 ES24 FI18 FO18
  FR27 GB22 GE22 GI23 GL18 GR27 GT28 HR21 HU28 IE22 IL23 IQ23 IS26 IT27 JO30 KW30 KZ20 LB28 LC32 LI21 LT20 LU20 LV21
  MC27 MD24 ME22 MK19 MR27 MT31 MU30 NL18 NO15 PK24 PL28 PS29 PT25 QA29 RO24 RS22 SA24 SC31 SE24 SI19 SK24 SM27 ST25
  SV28 TL23 TN24 TR26 UA29 VA22 VG24 XK20`
    .split(/\s+/)
    .map((entry) => [entry.slice(0, 2), Number(entry.slice(2))]),
);

export interface FoundIban {
  /** Without spaces. */
  readonly iban: string;
  /** Where it ends in the text. */
  readonly end: number;
}

const isLetter = (code: number) => code >= 65 && code <= 90;
const isSpace = (code: number) => code === 32 || code === 160;
const isDigit = (code: number) => code >= 48 && code <= 57;
const isWord = (code: number) => isDigit(code) || isLetter(code) || (code >= 97 && code <= 122);

/**
 * The IBAN that digits belong to: its check digits are there, or the digits after a bank's four letters. In capitals,
 * together or with single spaces, and standing by itself; length and check by ISO 13616 (ISO 7064, MOD 97-10).
 * @param at where the digits begin
 */
export function ibanAround(text: string, at: number): FoundIban | null {
  const country = beginsAt(text, at) ? at - 2 : beforeBank(text, at);
  return country < 0 ? null : readIban(text, country);
}

/** Where digits begin that could be check digits. */
const beginsAt = (text: string, at: number) =>
  at >= 2 &&
  isLetter(text.charCodeAt(at - 1)) &&
  isLetter(text.charCodeAt(at - 2)) &&
  !isWord(text.charCodeAt(at - 3)) &&
  isDigit(text.charCodeAt(at + 1));

/** Where the country would stand, were it followed by check digits and a bank's letters; else -1. */
function beforeBank(text: string, at: number): number {
  let place = text[at - 1] === ' ' ? at - 2 : at - 1;
  for (const end = place - 4; place > end; place -= 1) if (!isLetter(text.charCodeAt(place))) return -1;
  if (text[place] === ' ') place -= 1;
  return isDigit(text.charCodeAt(place)) && beginsAt(text, place - 1) ? place - 3 : -1;
}

function readIban(text: string, start: number): FoundIban | null {
  const length = LENGTHS.get(text.slice(start, start + 2));
  if (length === undefined) return null;
  let iban = '';
  let place = start;
  while (iban.length < length) {
    const code = text.charCodeAt(place);
    if (isDigit(code) || isLetter(code)) iban += text[place];
    else if (!isSpace(code) || isSpace(text.charCodeAt(place - 1))) return null;
    place += 1;
  }
  return !isWord(text.charCodeAt(place)) && passesMod97(iban) ? { iban, end: place } : null;
}

function passesMod97(iban: string): boolean {
  let rest = 0;
  for (let place = 4; place < iban.length + 4; place += 1) {
    const code = iban.charCodeAt(place % iban.length);
    rest = isDigit(code) ? (rest * 10 + code - 48) % 97 : (rest * 100 + code - 55) % 97;
  }
  return rest === 1;
}
