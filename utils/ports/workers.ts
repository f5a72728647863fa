import type { Side } from '../quiet/side.ts';

/** What the scripts of workers, which no content script reaches, ask by way of the browser (Firefox). */
export interface WorkerQuestions {
  /** Null where quiet has no say. */
  side(origin: string): Promise<Side | null>;
  /** @returns whether they were kept */
  hold(origin: string, request: unknown): Promise<boolean>;
}

/** Reaches workers. */
export interface Workers {
  /** Call once, in the background's first tick. */
  answer(questions: WorkerQuestions): void;
}
