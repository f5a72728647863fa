import { beforeEach, describe, expect, it } from 'vitest';
import { createManaged } from '../../../utils/browser/managed.ts';
import type { Managed } from '../../../utils/ports/managed.ts';

const CODE = { enrolmentCode: 'https://it.acme.example/list#x' };

describe('storage.managed', () => {
  let open: PromiseWithResolvers<Record<string, unknown>>[];
  let changed: () => void;
  let managed: Managed;

  beforeEach(() => {
    open = [];
    const area = {
      get: () => {
        const question = Promise.withResolvers<Record<string, unknown>>();
        open.push(question);
        return question.promise;
      },
      onChanged: {
        addListener: (listener: () => void) => {
          changed = listener;
        },
      },
    };
    managed = createManaged(area as never, 5);
  });

  it('gives what is there, each time anew', async () => {
    const first = managed.read();
    open[0]?.resolve(CODE);
    expect(await first).toEqual(CODE);
    const second = managed.read();
    await expect.poll(() => open.length).toBe(2);
    open[1]?.resolve({});
    expect(await second).toEqual({});
  });

  it('has no values where the browser rejects, as Firefox does without any', async () => {
    const first = managed.read();
    open[0]?.reject(new Error('no managed storage manifest'));
    expect(await first).toEqual({});
  });

  it('does not wait at first for a browser that says nothing yet, but does when asked again', async () => {
    expect(await managed.read()).toBeNull();
    const again = managed.read();
    open[0]?.resolve({});
    await expect.poll(() => open.length).toBe(2);
    open[1]?.resolve(CODE);
    expect(await again).toEqual(CODE);
  });

  it('tells of each change', () => {
    let told = 0;
    managed.onChanged(() => {
      told += 1;
    });
    changed();
    expect(told).toBe(1);
  });
});
