/** The address of a site as a person types it, with or without a scheme; null where it is none. */
export function readTypedAddress(typed: string): URL | null {
  const url = URL.parse(/^https?:/i.test(typed) ? typed : `https://${typed}`);
  return url?.hostname.includes('.') || url?.hostname === 'localhost' ? url : null;
}
