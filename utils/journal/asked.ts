import type { Context } from '../boundary/model.ts';
import type { Fact, Warning } from '../guard/model.ts';
import type { JournalFile } from '../ports/journal.ts';

/** What a warning asked about and why, as a row of the journal keeps it. */
export interface Asked {
  readonly serviceName: string;
  readonly orgName: string;
  readonly context: Context;
  /** None holds a file's name. */
  readonly facts: readonly Fact[];
  /** Those that were shown. */
  readonly files: readonly JournalFile[];
}

/** Of the names that facts hold, those of apps, services and organisations: of no file. */
const PUBLIC_NAMES = ['appName', 'serviceName', 'orgName'];

/** Takes from a warning what a row of the journal keeps of it, names of files apart. */
export function askedIn({ service, orgName, context, facts, files }: Warning): Asked {
  return {
    serviceName: service.name,
    orgName,
    context,
    facts: facts.map(withoutFileNames),
    files: files.map(({ name, size }) => ({ name, size })),
  };
}

/**
 * By the names of its fields, so that it holds of kinds of facts that are yet to come: `formerName` and its like go. Of
 * what is in a file nothing stays either, were it masked, but the marking that it bears.
 */
function withoutFileNames(fact: Fact): Fact {
  const kept = Object.entries(fact).filter(([field]) => PUBLIC_NAMES.includes(field) || !/names?$/i.test(field));
  const told = Object.fromEntries(kept) as Fact;
  return told.kind === 'content' && told.detector !== 'marking' ? { ...told, examples: [] } : told;
}
