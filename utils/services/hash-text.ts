/** SHA-256 of a text in UTF-8, as hex: to know again what is written nowhere. */
export async function hashText(text: string): Promise<string> {
  return new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text))).toHex();
}
