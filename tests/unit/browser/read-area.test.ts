import { describe, expect, it } from 'vitest';
import { createReadArea } from '../../../utils/browser/read-area.ts';

function start() {
  const kept = new Map<string, unknown>([['hours', 1]]);
  const reads: string[] = [];
  const waiting: (() => void)[] = [];
  const said = { slow: false, broken: false };
  const area = createReadArea({
    async get(key) {
      reads.push(String(key));
      const found = kept.get(String(key));
      if (said.slow) await new Promise<void>((resolve) => waiting.push(resolve));
      if (said.broken) throw new Error('the disk');
      return { [String(key)]: found };
    },
    async set(items) {
      for (const [key, value] of Object.entries(items)) kept.set(key, value);
    },
    async remove(key) {
      kept.delete(String(key));
    },
  } as Parameters<typeof createReadArea>[0]);
  return { area, kept, reads, waiting, said };
}

describe('a storage area that is read once', () => {
  it('reads each key once, also where two ask at the same moment', async () => {
    const { area, reads } = start();
    expect(await Promise.all([area.get('hours'), area.get('hours')])).toEqual([1, 1]);
    expect(await area.get('hours')).toBe(1);
    expect(await area.get('lists')).toBeUndefined();
    await area.get('lists');
    expect(reads).toEqual(['hours', 'lists']);
  });

  it('reads again what was written, removed, or written by somebody else', async () => {
    const { area, kept } = start();
    await area.get('hours');
    await area.set('hours', 2);
    expect(await area.get('hours')).toBe(2);
    kept.set('hours', 3);
    area.forget(['hours']);
    expect(await area.get('hours')).toBe(3);
    await area.remove('hours');
    expect(await area.get('hours')).toBeUndefined();
  });

  it('keeps nothing that was read while it was being written', async () => {
    const { area, waiting, said } = start();
    said.slow = true;
    const old = area.get('hours');
    await area.set('hours', 2);
    for (const go of waiting) go();
    expect(await old).toBe(1);
    said.slow = false;
    expect(await area.get('hours')).toBe(2);
  });

  it('reads again where a read has failed', async () => {
    const { area, said } = start();
    said.broken = true;
    await expect(area.get('hours')).rejects.toThrow('the disk');
    said.broken = false;
    expect(await area.get('hours')).toBe(1);
  });
});
