import { describe, expect, it } from 'vitest';
import { decideContext } from '../../../utils/boundary/decide-context.ts';

describe('decideContext', () => {
  it('moves a work URL out of private life, and out of the work of another organisation', () => {
    for (const within of [null, 'other.example'])
      for (const method of ['GET', 'HEAD'])
        expect(decideContext({ owner: 'acme.example', within, method })).toBe('move');
  });

  it('explains what cannot be asked again without a loss', () => {
    for (const within of [null, 'other.example'])
      for (const method of ['POST', 'PUT', 'PATCH', 'DELETE', 'get'])
        expect(decideContext({ owner: 'acme.example', within, method })).toBe('explain');
  });

  it('leaves work where it is at work, whatever the method', () => {
    for (const method of ['GET', 'POST'])
      expect(decideContext({ owner: 'acme.example', within: 'acme.example', method })).toBe('stay');
  });

  it('leaves everything that is not work wherever it is', () => {
    for (const within of [null, 'acme.example'])
      for (const method of ['GET', 'POST']) expect(decideContext({ owner: null, within, method })).toBe('stay');
  });
});
