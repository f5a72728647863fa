import type { Words } from '../../utils/i18n/language.ts';
import { sayRemark } from '../../utils/i18n/list-check.ts';
import type { ListFile, Place } from '../../utils/i18n/list-text.ts';
import { CATALOGUE } from '../../utils/policy/catalogue.ts';
import { lintList } from '../../utils/policy/lint.ts';
import { type Call, type Command, done, type Outcome } from './command.ts';
import { readListFile } from './list-file.ts';
import { STRICT_OPTION } from './options.ts';

/** One finding with its place in the file. */
export interface Found extends Place {
  readonly severity: 'error' | 'warning';
  /** The place in the document; empty for what is wrong with the file itself. */
  readonly path: string;
  readonly kind: string;
  readonly sentence: string;
}

interface CheckWords {
  readonly severity: Readonly<Record<Found['severity'], string>>;
  readonly well: (path: string) => string;
  readonly count: (errors: number, warnings: number) => string;
}

const checkWords: Words<CheckWords> = {
  en: {
    severity: { error: 'error', warning: 'warning' },
    well: (path) => `${path} is in order.`,
    count: (errors, warnings) =>
      `${errors === 1 ? '1 error' : `${errors} errors`}, ${warnings === 1 ? '1 warning' : `${warnings} warnings`}.`,
  },
  nl: {
    severity: { error: 'fout', warning: 'let op' },
    well: (path) => `${path} is in orde.`,
    count: (errors, warnings) =>
      `${errors === 1 ? '1 fout' : `${errors} fouten`}, ${warnings === 1 ? '1 keer let op' : `${warnings} keer let op`}.`,
  },
};

/** All that there is to say about a file, in the order of its lines. */
export function findAll(file: ListFile, { language, zone, now }: Pick<Call, 'language' | 'zone' | 'now'>): Found[] {
  const faults = file.faults.map(
    (fault): Found => ({ ...fault, severity: 'error', path: '', kind: 'not-well-formed' }),
  );
  if (faults.length > 0) return faults;
  return lintList(file.value, CATALOGUE, now)
    .map(({ path, severity, remark }) => ({
      ...file.locate(path),
      severity,
      path,
      kind: remark.kind === 'refused' ? remark.problem.kind : remark.kind,
      sentence: sayRemark(remark, { language, zone }),
    }))
    .sort((a, b) => a.line - b.line || a.column - b.column);
}

/** Findings as lines of `file:line:column: sentence`, with what they add up to. */
export function tell(
  path: string,
  found: readonly Found[],
  call: Call,
  strict = call.options.strict === true,
): Outcome {
  const words = checkWords[call.language];
  const errors = found.filter(({ severity }) => severity === 'error').length;
  const warnings = found.length - errors;
  const lines = found.map(
    ({ line, column, severity, sentence }) => `${path}:${line}:${column}: ${words.severity[severity]}: ${sentence}`,
  );
  const code = errors > 0 || (strict && warnings > 0) ? 1 : 0;
  lines.push(found.length === 0 ? words.well(path) : words.count(errors, warnings));
  return done(lines, { file: path, errors, warnings, findings: found }, code);
}

export const check: Command = {
  name: 'check',
  operands: ['FILE'],
  options: [STRICT_OPTION],
  help: {
    en: 'Reads a list in YAML or JSON as Drempel reads it, and says all that is wrong or odd. Errors, for which Drempel would refuse it, give exit code 1; warnings only with --strict.',
    nl: 'Leest een lijst in YAML of JSON zoals Drempel hem leest, en zegt alles wat fout of vreemd is. Fouten, waarvoor Drempel hem zou weigeren, geven code 1; andere opmerkingen alleen met --strict.',
  },
  async run(call) {
    const [path = ''] = call.operands;
    const file = await readListFile(path, call.language);
    return file.kind === 'refusal' ? file : tell(path, findAll(file, call), call);
  },
};
