import { describe, expect, it } from 'vitest';
import { decideContext } from '../../../utils/boundary/decide-context.ts';

describe('decideContext', () => {
  it('moves a work URL out of the private context', () => {
    expect(decideContext({ standing: 'work', context: 'private', method: 'GET' })).toBe('move');
    expect(decideContext({ standing: 'work', context: 'private', method: 'HEAD' })).toBe('move');
  });

  it('explains what cannot be asked again without a loss', () => {
    for (const method of ['POST', 'PUT', 'PATCH', 'DELETE', 'get'])
      expect(decideContext({ standing: 'work', context: 'private', method })).toBe('explain');
  });

  it('leaves work where it is at work, whatever the method', () => {
    for (const method of ['GET', 'POST'])
      expect(decideContext({ standing: 'work', context: 'work', method })).toBe('stay');
  });

  it('leaves everything that is not work in either context', () => {
    for (const standing of ['sign-in', 'service', 'unknown'] as const)
      for (const context of ['work', 'private'] as const)
        for (const method of ['GET', 'POST']) expect(decideContext({ standing, context, method })).toBe('stay');
  });
});
