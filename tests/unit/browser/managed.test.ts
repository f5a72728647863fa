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

  it('does not wait for a browser that says nothing yet, but once it has', async () => {
    expect([await managed.read(), await managed.read()]).toEqual([null, null]);
    open[1]?.resolve({});
    await managed.answered();
    const again = managed.read();
    await new Promise((resolve) => setTimeout(resolve, 20));
    open[2]?.resolve(CODE);
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
