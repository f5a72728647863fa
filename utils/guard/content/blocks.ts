import type { Block } from './model.ts';

/** Characters before and after a hit that are there to be read. */
const REACH = 512;
/** Length of a block in characters, where no line ends in its second half. */
export const BLOCK = 65_536;

export interface Blocks {
  push(text: string): void;
  end(): void;
}

/**
 * Cuts a text that comes in pieces into blocks of its own: at the last end of a line in the second half of each 64 Ki
 * characters. Where they end depends on the text alone and not on its pieces, so that nothing that is found does.
 */
export function createBlocks(read: (block: Block) => void): Blocks {
  let pieces: string[] = [];
  let length = 0;
  let from = 0;
  let base = 0;

  const take = (text: string, to: number) => {
    read({ text, from, to, base });
    const keep = Math.max(0, to - REACH);
    base += keep;
    from = to - keep;
    pieces = [text.slice(keep)];
    length = text.length - keep;
  };
  const add = (piece: string) => {
    pieces.push(piece);
    length += piece.length;
    while (length - from >= BLOCK + REACH) {
      // Joined and not added up: engines read a string that is in one piece twice as fast.
      const text = pieces.join('');
      const line = text.lastIndexOf('\n', from + BLOCK - 1) + 1;
      take(text, line > from + BLOCK / 2 ? line : from + BLOCK);
    }
  };

  return {
    push(text) {
      for (let place = 0; place < text.length; place += BLOCK) add(text.slice(place, place + BLOCK));
    },
    end() {
      if (length > from) take(pieces.join(''), length);
    },
  };
}
