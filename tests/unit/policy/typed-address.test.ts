import { describe, expect, it } from 'vitest';
import { readTypedAddress } from '../../../utils/policy/typed-address.ts';

describe('readTypedAddress', () => {
  it.each([
    ['dropbox.com', 'https://dropbox.com/'],
    ['dropbox.com:8443/x', 'https://dropbox.com:8443/x'],
    ['http://mail.acme.example/inbox', 'http://mail.acme.example/inbox'],
    ['HTTPS://Dropbox.com', 'https://dropbox.com/'],
    ['localhost', 'https://localhost/'],
  ])('reads %s', (typed, href) => expect(readTypedAddress(typed)?.href).toBe(href));

  it.each(['', 'dropbox', 'two words.nl x', 'http://'])('takes %j for none', (typed) =>
    expect(readTypedAddress(typed)).toBeNull(),
  );
});
