/** `123456782` → `12*****82`. */
export const maskNumber = (digits: string): string =>
  `${digits.slice(0, 2)}${'*'.repeat(Math.max(0, digits.length - 4))}${digits.slice(-2)}`;

/** `NL91ABNA0417164300` → `NL91 **** **** **** 00`, in groups of four as ISO 13616 prints them. */
export function maskIban(iban: string): string {
  const masked = `${iban.slice(0, 4)}${'*'.repeat(Math.max(0, iban.length - 6))}${iban.slice(-2)}`;
  return masked.replace(/.{4}(?=.)/g, '$& ');
}

/** `jan.smit@acme.example` → `j***@acme.example`. */
export function maskAddress(address: string): string {
  const at = address.lastIndexOf('@');
  return `${[...address][0] ?? ''}***${address.slice(at)}`;
}

/** Any hit: the first and the last two characters of a long one, the first of a short one. */
export function maskText(hit: string): string {
  const letters = [...hit];
  if (letters.length < 8) return `${letters[0] ?? ''}***`;
  return `${letters.slice(0, 2).join('')}***${letters.slice(-2).join('')}`;
}
