import type { Context } from '../boundary/model.ts';
import type { Policy, Service } from '../policy/model.ts';
import { gatherFacts } from './gather-facts.ts';
import { type Evidence, SHOWN_FACTS, SHOWN_FILES, SHOWN_TEXT, type Transfer, type Warning } from './model.ts';

/** Whose list asks, about which service, and where. */
interface Asking {
  readonly policy: Policy;
  readonly service: Service;
  readonly context: Context;
  readonly language: 'nl' | 'en';
  readonly stop: boolean;
}

export interface WarningSource extends Asking {
  readonly transfer: Transfer;
  readonly evidence: readonly Evidence[];
}

const STRENGTHS = ['certain', 'likely', 'possible'] as const;

/** Puts together what the warning page shows: the most telling files and facts first, both bounded. */
export function buildWarning(source: WarningSource): Warning {
  const { policy, transfer } = source;
  const evidence = source.evidence.toSorted((a, b) => STRENGTHS.indexOf(a.strength) - STRENGTHS.indexOf(b.strength));
  return {
    ...tellAsking(source),
    files: shownFiles(transfer, evidence),
    fileCount: transfer.files.length,
    ...shownText(transfer),
    facts: gatherFacts(evidence).slice(0, SHOWN_FACTS),
    reason: policy.guard.reason,
  };
}

/** For an upload that was cut off on its way: what it held is not known. */
export function cutWarning(asking: Asking): Warning {
  return { ...tellAsking(asking), files: [], fileCount: 1, facts: [{ kind: 'unseen' }], reason: 'none', cut: true };
}

function tellAsking({ policy, service, context, language, stop }: Asking) {
  const instead = betterWay(policy, service);
  const because = service.because?.[language];
  return {
    language,
    orgName: policy.org.name,
    listSeq: policy.seq,
    ...(policy.org.contact ? { contact: policy.org.contact } : {}),
    service: { name: service.name, ...(because ? { because } : {}) },
    ...(instead ? { instead } : {}),
    context,
    stop,
    unchecked: false,
  };
}

/** Where nobody can be asked: the warning that the relay makes by itself. */
export function uncheckedWarning(transfer: Transfer, host: string, language: 'nl' | 'en'): Warning {
  return {
    language,
    orgName: '',
    listSeq: 0,
    service: { name: host },
    context: 'private',
    files: shownFiles(transfer, []),
    fileCount: transfer.files.length,
    ...shownText(transfer),
    facts: [],
    reason: 'none',
    stop: false,
    unchecked: true,
  };
}

function shownFiles(transfer: Transfer, evidence: readonly Evidence[]): Warning['files'] {
  const telling = evidence.flatMap((each) => (each.kind === 'copied' ? [] : (each.file ?? [])));
  const places = new Set([...new Set(telling)].slice(0, SHOWN_FILES));
  for (let place = 0; place < transfer.files.length && places.size < SHOWN_FILES; place += 1) places.add(place);
  return [...places].flatMap((place) => {
    const file = transfer.files[place];
    return file ? [{ name: file.name, size: file.size }] : [];
  });
}

/** Of text beside files, as copied cells have, the files say enough. */
function shownText({ files, text = '' }: Transfer): Pick<Warning, 'text'> {
  return files.length === 0 ? { text: text.slice(0, SHOWN_TEXT).toWellFormed() } : {};
}

/** The approved service that the list names in place of this one; without a start page, the root of its first host. */
function betterWay(policy: Policy, service: Service): Warning['instead'] {
  const instead = policy.services.find((each) => each.id === service.instead && each.standing === 'approved');
  const host = instead?.hosts[0]?.replace(/^\*\./, '');
  return instead && host ? { name: instead.name, url: instead.start ?? `https://${host}/` } : undefined;
}
