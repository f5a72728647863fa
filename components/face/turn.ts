import { useRef, useState } from 'preact/hooks';

/** From so many ms on a person wonders whether the press was heard. */
const SLOW_MS = 250;

/** One thing at a time: what is pressed again while the first press is under way is not heard. */
export interface Turn {
  readonly busy: boolean;
  /** Busy for so long that it must be said. */
  readonly slow: boolean;
  /** Starts `work` at once, within the press that asked for it. */
  run(work: () => unknown): Promise<void>;
}

export function useTurn(): Turn {
  const taken = useRef(false);
  const [stage, setStage] = useState<'free' | 'busy' | 'slow'>('free');
  return {
    busy: stage !== 'free',
    slow: stage === 'slow',
    async run(work) {
      if (taken.current) return;
      taken.current = true;
      setStage('busy');
      const timer = setTimeout(setStage, SLOW_MS, 'slow');
      try {
        await work();
      } finally {
        clearTimeout(timer);
        taken.current = false;
        setStage('free');
      }
    },
  };
}
