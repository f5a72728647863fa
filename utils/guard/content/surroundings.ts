/**
 * Words that tell whose affair a list is, looked for in its headings and first lines only: in running text they say
 * nothing. Word beginnings, lower case; columns of one word (`customer_id`, `Klantnummer`) count too.
 */
const BUSINESS =
  /(?:^|[^a-zà-ÿ])(?:(?:klant|debiteur|crediteur|relatie|polis|personeel|medewerker|werknemer|leverancier|huurder|sollicitant|abonnee|salaris|loon(?:lijst|run|staat|journaal|administratie)|verzuim|omzet|offerte|cli[eë]nt|pati[eë]nt|verzekerde|dossier|kandida|customer|client|debtor|creditor|employee|payroll|salary|salaries|supplier|vendor|tenant|applicant|candidate|subscriber|patient|prospect|policyholder|crm|revenue|insured)[a-zà-ÿ]*|staff|leads?|functie|afdeling|department|job ?title|account ?(?:manager|id|nr|no|number)|order ?(?:id|nr|no|number)s?)(?![a-zà-ÿ])/i;

const PRIVATE =
  /(?:^|[^a-zà-ÿ])(?:vereniging|ledenlijst|ledenbestand|lid(?:nr|nummer)|leden|lidmaatschap|contributie|clubs?|club(?:list|lid|leden)|voetbal\w*|elftal|koor\w*|orkest\w*|choir|orchestra|kerst\w*|christmas|xmas|wedding|bruiloft|feest\w*|party|verjaardag\w*|famil(?:ie|y)\w*|vrienden\w*|friends|buren|buurt\w*|neighbou?rs?|klas(?:senlijst)?|groep [1-8]|team\w*|ouders|parents|gasten\w*|guest ?list|re[üu]nie|reunion|camping|vakantie\w*|holiday|scout\w*|oppas\w*|huishoud\w*|thuis|household|vaste lasten|tikkie|spaar\w*|savings|school\w*)(?![a-zà-ÿ])/i;

/**
 * A heading whose first column numbers customers, employees and their like, as a register's does: in an overview of one's
 * own the number comes after whose it is.
 */
const REGISTER =
  /(?:^|\n)\W*(?:klant|debiteur(?:en)?|pati[eë]nt(?:en)?|cli[eë]nt(?:en)?|personeels?|medewerkers?|customer|client|debtor|patient|employee)[ ._-]?(?:id|nr|no|nummer|number|code)\.?\s*(?:[;,\t|]|["']:)/i;

/** An address book as phones, mail programs and networks write it: its owner's, whatever is in it. */
const ADDRESS_BOOK =
  /begin:vcard|given name|phonetic|e-?mail 1 - |group membership|home (?:street|phone)|connected on/i;

/** Characters before a list, and of it, in which its headings are. */
const BEFORE = 500;
const AFTER = 500;

export type Affair = 'business' | 'private' | 'unknown';

/** Whether the headings of a list that begins at `at` number customers, employees and their like. */
export const isRegisterAt = (text: string, at: number): boolean =>
  REGISTER.test(split(text.slice(Math.max(0, at - BEFORE), at + AFTER)));

/** Words that a program wrote as one, apart. */
const split = (text: string) => text.replaceAll('_', ' ').replace(/(\p{Ll})(?=\p{Lu})/gu, '$1 ');

/** Whose affair a list is that begins at `at`, by the words around its beginning. Business words have the last word. */
export function affairAt(text: string, at: number): Affair {
  const around = split(text.slice(Math.max(0, at - BEFORE), at + AFTER));
  if (ADDRESS_BOOK.test(around)) return 'private';
  // An address of mail says nothing of what the list is: klantenservice@ is on everyone's.
  const words = around.replace(/\S+@\S+/g, ' ');
  if (BUSINESS.test(words)) return 'business';
  return PRIVATE.test(words) ? 'private' : 'unknown';
}
