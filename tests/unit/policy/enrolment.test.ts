import { describe, expect, it } from 'vitest';
import { parseEnrolmentCode } from '../../../utils/policy/enrolment.ts';
import { enrolmentCode } from '../../../utils/policy/sign.ts';

const thumbprint = 'kPrK_qmxVWaYVA9wwBF6Iuo3vVzz7TxHCTwXBygrS4k';
const parse = (url: string) => parseEnrolmentCode(enrolmentCode(url, { thumbprint }));

describe('parseEnrolmentCode', () => {
  it('reads an address and a thumbprint, also as people paste them', () => {
    const code = { url: 'https://it.acme.example/allowed-services.jws', thumbprint };
    expect(parse(code.url)).toEqual({ kind: 'code', code });
    expect(parseEnrolmentCode(`\n  ${enrolmentCode(code.url, code)}  `)).toEqual({ kind: 'code', code });
  });

  it.each([
    'http://localhost:8080/list',
    'http://it.acme.localhost/list',
    'http://127.0.0.1/list',
    'http://127.8.9.10:81/list',
    'http://2130706433/list',
  ])('lets a list travel in the clear on this machine: %s', (url) => {
    expect(parse(url).kind).toBe('code');
  });

  it.each([
    'http://it.acme.example/list',
    'http://localhost.acme.example/list',
    'http://notlocalhost/list',
    'http://127.0.0.1.acme.example/list',
    'http://128.0.0.1/list',
    'http://[::1]/list',
    'ftp://it.acme.example/list',
  ])('calls a list in the clear unsafe: %s', (url) => {
    expect(parse(url)).toEqual({ kind: 'insecure-url' });
  });

  it.each([
    '',
    'hello',
    'it.acme.example/list#x',
    'https://it.acme.example/list',
    'https://it.acme.example/list#',
    `https://it.acme.example/list#${thumbprint}x`,
    `https://it.acme.example/list#${thumbprint.slice(1)}=`,
    `https://#${thumbprint}`,
    `https://anna@it.acme.example/list#${thumbprint}`,
    `https://anna:secret@it.acme.example/list#${thumbprint}`,
    `javascript:alert(1)#${thumbprint}`,
    `data:text/plain,x#${thumbprint}`,
    `file:///list#${thumbprint}`,
    `https://it.acme.example/${'x'.repeat(3000)}#${thumbprint}`,
  ])('finds no code in %j', (text) => {
    expect(parseEnrolmentCode(text)).toEqual({ kind: 'bad-code' });
  });
});
