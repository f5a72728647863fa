import { describe, expect, it } from 'vitest';
import { decideContext } from '../../../utils/boundary/decide-context.ts';

describe('decideContext', () => {
  const role = 'both';

  it('moves a work URL out of private life, and out of the work of another organisation', () => {
    for (const within of [null, 'other.example'])
      for (const method of ['GET', 'HEAD'])
        expect(decideContext({ owner: 'acme.example', within, method, role })).toBe('move');
  });

  it('explains what cannot be asked again without a loss', () => {
    for (const within of [null, 'other.example'])
      for (const method of ['POST', 'PUT', 'PATCH', 'DELETE', 'get'])
        expect(decideContext({ owner: 'acme.example', within, method, role })).toBe('explain');
  });

  it('leaves work where it is at work, whatever the method', () => {
    for (const method of ['GET', 'POST'])
      expect(decideContext({ owner: 'acme.example', within: 'acme.example', method, role })).toBe('stay');
  });

  it('leaves everything that is not work wherever it is', () => {
    for (const within of [null, 'acme.example'])
      for (const method of ['GET', 'POST'])
        for (const role of ['both', 'work', 'private'] as const)
          expect(decideContext({ owner: null, within, method, role })).toBe('stay');
  });

  it('opens no work in a private profile, not even where work was open', () => {
    for (const within of [null, 'acme.example', 'other.example']) {
      expect(decideContext({ owner: 'acme.example', within, method: 'GET', role: 'private' })).toBe('stop');
      expect(decideContext({ owner: 'acme.example', within, method: 'POST', role: 'private' })).toBe('explain');
    }
  });
});
