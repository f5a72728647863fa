import { describe, expect, it } from 'vitest';
import { parseHostRule } from '../../../utils/policy/host-rule.ts';
import { coversHost, toMatchPattern } from '../../../utils/policy/match-rule.ts';

describe('parseHostRule', () => {
  it.each([
    ['mail.acme.example', 'mail.acme.example'],
    ['*.acme.example', '*.acme.example'],
    ['*.acme.localhost', '*.acme.localhost'],
    ['acme.localhost', 'acme.localhost'],
    ['MAIL.Acme.Example', 'mail.acme.example'],
    ['*.ACME.example', '*.acme.example'],
    ['bücher.example', 'xn--bcher-kva.example'],
    ['*.Bücher.example', '*.xn--bcher-kva.example'],
    ['xn--bcher-kva.example', 'xn--bcher-kva.example'],
    ['my_app.acme.example', 'my_app.acme.example'],
    ['intranet', 'intranet'],
    ['localhost', 'localhost'],
    ['3com.example', '3com.example'],
    ['0x0.st', '0x0.st'],
    ['acme.github.io', 'acme.github.io'],
    ['github.io', 'github.io'],
    ['*.acme.github.io', '*.acme.github.io'],
    ['www.gov.uk', 'www.gov.uk'],
    ['*.acme.co.uk', '*.acme.co.uk'],
  ])('reads %s', (text, rule) => {
    expect(parseHostRule(text)).toEqual({ kind: 'rule', rule });
  });

  it.each([
    '',
    '.',
    '*.*',
    '*.*.example',
    'mail.*.example',
    '*mail.example',
    'mail.acme.example.',
    '.acme.example',
    'acme..example',
    'mail.acme.example:443',
    'mail.acme.example/inbox',
    'https://mail.acme.example',
    'mail.acme.example?x',
    'mail.acme.example#x',
    'anna@mail.acme.example',
    'mail acme.example',
    ' mail.acme.example',
    'mail.acme.example\n',
    'mail\\acme.example',
    'mail%2eacme.example',
    '-acme.example',
    'acme-.example',
    '127.0.0.1',
    '*.0.0.1',
    '127.1',
    '0x7f.1',
    '2130706433',
    '0x7f000001',
    '[::1]',
    '::1',
    '１２７.0.0.1',
    `${'a'.repeat(64)}.example`,
    `${'a.'.repeat(130)}example`,
  ])('finds no host in %j', (text) => {
    expect(parseHostRule(text)).toEqual({ kind: 'bad-host' });
  });

  it.each([
    '*',
    '*.',
    'com',
    '*.com',
    '*.COM',
    'nl',
    '*.nl',
    'co.uk',
    '*.co.uk',
    '*.рф',
    'xn--p1ai',
    '*.kobe.jp',
    'anything.ck',
    '*.github.io',
    '*.s3.amazonaws.com',
    '*.localhost',
    '*.intranet',
    '*.local',
    'addons.mozilla.org',
    'chromewebstore.google.com',
  ])('says that %s claims too much', (text) => {
    expect(parseHostRule(text)).toEqual({ kind: 'claims-too-much' });
  });
});

describe('a rule', () => {
  it('is a match pattern of http and https, any port, any path', () => {
    expect(toMatchPattern('mail.acme.example')).toBe('*://mail.acme.example/*');
    expect(toMatchPattern('*.acme.example')).toBe('*://*.acme.example/*');
  });

  it.each([
    ['mail.acme.example', 'mail.acme.example', true],
    ['mail.acme.example', 'x.mail.acme.example', false],
    ['*.acme.example', 'acme.example', true],
    ['*.acme.example', 'a.b.acme.example', true],
    ['*.acme.example', 'notacme.example', false],
  ])('%s covers %s: %s', (rule, host, covered) => {
    expect(coversHost(rule, host)).toBe(covered);
  });
});
