import type { Block } from './model.ts';

/** Characters before and after a hit that are there to be read. */
const REACH = 512;
/** Length of a block in characters, where no line ends in its second half. */
export const BLOCK = 65_536;
/** After so many characters of a piece, blocks and what is there to be read before them begin in it. */
const SEAM = 4 * BLOCK;

export interface Blocks {
  push(text: string): void;
  end(): void;
}

/**
 * Cuts a text that comes in pieces into blocks of its own: at the last end of a line in the second half of each 64 Ki
 * characters. Where they end depends on the text alone and not on its pieces, so that nothing that is found does.
 * @param wants whether the block is read whose text begins so many characters into the whole
 */
export function createBlocks(wants: (base: number) => boolean, read: (block: Block) => void): Blocks {
  let pieces: string[] = [];
  let length = 0;
  /** Where the next block begins in what is held, and that in the whole. */
  let from = 0;
  let base = 0;

  const take = (text: string, to: number) => {
    const start = Math.max(0, from - REACH);
    if (wants(base + start)) {
      // Joined and not cut out: engines read a string that is in one piece twice as fast.
      const own = [text.slice(start, to), text.slice(to, to + REACH)].join('');
      read({ text: own, from: from - start, to: to - start, base: base + start });
    }
    from = to;
  };
  const cut = (text: string) => {
    while (text.length - from >= BLOCK + REACH) {
      const half = from + BLOCK / 2;
      // In that half alone: in a text of one line, each block would have all before it looked through.
      const end = text.slice(half, from + BLOCK).lastIndexOf('\n');
      take(text, end < 0 ? from + BLOCK : half + end + 1);
    }
  };
  const forget = (characters: number) => {
    from -= characters;
    base += characters;
  };

  return {
    push(piece) {
      const before = length;
      pieces.push(piece);
      length += piece.length;
      if (length - from < BLOCK + REACH) return;
      // Of a long piece no more is copied than the blocks have that begin before it.
      pieces[pieces.length - 1] = piece.slice(0, SEAM);
      let text = pieces.join('');
      cut(text);
      if (piece.length > SEAM) {
        forget(before);
        text = piece;
        cut(text);
      }
      const start = Math.max(0, from - REACH);
      forget(start);
      pieces = [text.slice(start)];
      length = text.length - start;
    },
    end() {
      if (length > from) take(pieces.join(''), length);
    },
  };
}
