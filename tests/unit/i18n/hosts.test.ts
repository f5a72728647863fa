import { expect, it } from 'vitest';
import { hostOfPattern, sayHostPatterns } from '../../../utils/i18n/hosts.ts';
import { sayThumbprint } from '../../../utils/i18n/offer.ts';

it('names a host as people know it', () => {
  expect(hostOfPattern('*://mail.acme.example/*')).toBe('mail.acme.example');
  expect(hostOfPattern('*://*.acme.example/*')).toBe('*.acme.example');
});

it('names a few hosts and counts the rest', () => {
  const patterns = ['a', 'b', 'c', 'd', 'e'].map((name) => `*://${name}.example/*`);
  expect(sayHostPatterns(patterns, 'nl')).toBe('a.example, b.example, c.example en 2 andere sites');
  expect(sayHostPatterns(patterns.slice(0, 4), 'en')).toBe('a.example, b.example, c.example and 1 other site');
  expect(sayHostPatterns(patterns.slice(0, 2), 'en')).toBe('a.example and b.example');
});

it('writes a key in groups that can be read out', () => {
  const thumbprint = 'NzbLsXh8uDCcd-6MNwXF4W_7noWXFZAfHkxZsRGC9Xs';
  expect(sayThumbprint(thumbprint)).toBe('NzbL sXh8 uDCc d-6M NwXF 4W_7 noWX FZAf HkxZ sRGC 9Xs');
  expect(sayThumbprint(thumbprint).replaceAll(' ', '')).toBe(thumbprint);
});
