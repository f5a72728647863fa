import type { Language, Words } from '../../utils/i18n/language.ts';

/** What a command is called with. */
export interface Call {
  /** What stands after the command's name, as many as it asks for. */
  readonly operands: readonly string[];
  readonly options: Readonly<Record<string, string | boolean | undefined>>;
  readonly language: Language;
  /** The IANA zone in which dates are said. */
  readonly zone: string;
  /** Epoch ms. */
  readonly now: number;
}

/** 0: all is well. 1: something is not right, or was refused. 2: called in a way that cannot be done. */
export type ExitCode = 0 | 1 | 2;

/** What a command has to say: to a person line by line, or, with `--json`, to a program. */
export interface Outcome {
  readonly kind: 'outcome';
  readonly code: ExitCode;
  readonly lines: readonly string[];
  readonly json: Readonly<Record<string, unknown>>;
}

/** Why something was not done, in a sentence. */
export interface Refusal {
  readonly kind: 'refusal';
  readonly code: 1 | 2;
  readonly sentence: string;
}

export interface CommandOption {
  readonly name: string;
  /** What its value is called; none where it has no value. */
  readonly value?: string;
  readonly required?: boolean;
  readonly help: Words<string>;
}

export interface Command {
  readonly name: string;
  readonly operands: readonly string[];
  readonly options: readonly CommandOption[];
  readonly help: Words<string>;
  run(call: Call): Promise<Outcome | Refusal>;
}

export const done = (lines: readonly string[], json: Outcome['json'], code: ExitCode = 0): Outcome => ({
  kind: 'outcome',
  code,
  lines,
  json,
});

export const refuse = (sentence: string, code: 1 | 2 = 1): Refusal => ({ kind: 'refusal', code, sentence });

/** The text of an option that has one; the call was checked, so a required one is there. */
export const optionText = (call: Call, name: string): string | undefined => {
  const value = call.options[name];
  return typeof value === 'string' ? value : undefined;
};
