import { describe, expect, it } from 'vitest';
import { inTurn } from '../../../utils/services/in-turn.ts';

describe('a task in turn', () => {
  it('never runs twice at once, and once more for all that called meanwhile', async () => {
    const said = { state: 0 };
    const seen: number[] = [];
    let running = 0;
    const task = inTurn(async () => {
      running += 1;
      expect(running).toBe(1);
      const { state } = said;
      await Promise.resolve();
      seen.push(state);
      running -= 1;
      return state;
    });
    const first = task();
    await Promise.resolve();
    said.state = 1;
    const others = [task(), task()];
    said.state = 2;
    expect(await Promise.all([first, ...others, task()])).toEqual([0, 2, 2, 2]);
    expect(seen).toEqual([0, 2]);
    said.state = 3;
    expect(await task()).toBe(3);
  });

  it('fails for those that shared the turn, and not for the next', async () => {
    let broken = true;
    const task = inTurn(async () => {
      if (broken) throw new Error('once');
    });
    await expect(Promise.all([task(), task()])).rejects.toThrow('once');
    broken = false;
    await task();
  });
});
