import { expect, it } from 'vitest';
import { signOutAddress } from '../../../utils/boundary/sign-out.ts';

it('leads to where a session is ended, or to the front door of a host that is not known', () => {
  expect(signOutAddress('login.microsoftonline.com')).toContain('logout');
  expect(signOutAddress('login.acme.example')).toBe('https://login.acme.example/');
});
