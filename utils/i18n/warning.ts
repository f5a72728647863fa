import type { Warning } from '../guard/model.ts';
import type { Words } from './language.ts';

export interface WarningWords {
  readonly title: string;
  readonly nothingSent: string;
  readonly question: (warning: Warning) => string;
  readonly stopped: (org: string, service: string) => string;
  readonly stoppedWhy: (org: string) => string;
  readonly notApproved: (service: string, org: string) => string;
  readonly more: (count: number) => string;
  readonly rather: (service: string) => string;
  readonly open: (service: string) => string;
  readonly reason: (warning: Warning) => string;
  readonly reasonHint: string;
  readonly reasonMissing: string;
  /** The answers, for text as for files. */
  readonly cancel: (warning: Warning) => string;
  readonly goOn: (warning: Warning) => string;
  readonly mine: string;
  readonly askIt: string;
  readonly nobodyTold: string;
  readonly nobodyToldStop: string;
  readonly unchecked: string;
  /** Where the upload was cut off on its way. */
  readonly cut: { readonly question: (service: string) => string; readonly cancel: string; readonly goOn: string };
  readonly nothing: string;
}

const isText = ({ text }: Warning) => text !== undefined;

/** How sure the heading may be: by the first fact, which is the strongest. Null where nothing is known. */
const known = ({ facts: [first], fileCount }: Warning) =>
  !first || first.kind === 'unknown' || first.kind === 'unread' || first.kind === 'unseen'
    ? null
    : { strength: first.strength, all: first.kind !== 'copied' && first.count === fileCount };

/** The warning (design §7): it names the employer, blames nobody, and says who gets to see the choice. */
export const warningWords: Words<WarningWords> = {
  en: {
    title: 'Drempel',
    nothingSent: 'Nothing has been sent yet',
    question(warning) {
      const { orgName, service, fileCount } = warning;
      if (warning.cut) return warningWords.en.cut.question(service.name);
      const found = known(warning);
      if (isText(warning)) {
        if (!found) return `Give this text to ${service.name}?`;
        const is = { certain: 'is', likely: 'looks to be', possible: 'may be' }[found.strength];
        return `This text ${is} from ${orgName}. Give it to ${service.name} anyway?`;
      }
      if (!found) return `Upload ${fileCount === 1 ? 'this file' : `these ${fileCount} files`} to ${service.name}?`;
      if (fileCount === 1) {
        const is = { certain: 'is', likely: 'looks like', possible: 'may be' }[found.strength];
        return `This ${is} a file from ${orgName}. Upload it to ${service.name} anyway?`;
      }
      const which = found.all ? 'These files' : 'Some of these files';
      const are = found.strength === 'certain' ? 'are' : 'may be';
      return `${which} ${are} from ${orgName}. Upload them to ${service.name} anyway?`;
    },
    stopped: (org, service) => `${org} asks to stop this upload to ${service}`,
    stoppedWhy: (org) => `This is a device of ${org}. So Drempel does not let it through.`,
    notApproved: (service, org) => `${service} is not approved by ${org}.`,
    more: (count) => `and ${count} more`,
    rather: (service) => `Rather through ${service}`,
    open: (service) => `Open ${service}`,
    reason: (warning) =>
      `Why do you ${isText(warning) ? 'give it to them' : 'upload it'} anyway?${warning.reason === 'required' ? '' : ' (if you like)'}`,
    reasonHint: 'Kept in your own journal, on this device.',
    reasonMissing: 'First say why, in a few words.',
    cancel: (warning) =>
      warning.cut ? warningWords.en.cut.cancel : isText(warning) ? 'Do not paste' : 'Do not upload',
    goOn: (warning) => (warning.cut ? warningWords.en.cut.goOn : isText(warning) ? 'Paste anyway' : 'Upload anyway'),
    mine: 'This is mine',
    askIt: 'Ask IT',
    nobodyTold: 'This stays on your own device. Nobody is told of your choice.',
    nobodyToldStop: 'This stays on this device. Nobody gets word of it.',
    unchecked: 'Drempel could not look in time whether this comes from your work. So it asks you.',
    cut: {
      question: (service) => `May ${service} send a file that Drempel did not see you choose?`,
      cancel: 'No, keep it here',
      goOn: 'Yes, the next time',
    },
    nothing: 'There is nothing to decide here.',
  },
  nl: {
    title: 'Drempel',
    nothingSent: 'Nog niets verstuurd',
    question(warning) {
      const { orgName, service, fileCount } = warning;
      if (warning.cut) return warningWords.nl.cut.question(service.name);
      const found = known(warning);
      if (isText(warning)) {
        if (!found) return `Deze tekst aan ${service.name} geven?`;
        const comes = { certain: 'komt', likely: 'lijkt te komen', possible: 'komt misschien' }[found.strength];
        return `Deze tekst ${comes} van ${orgName}. Toch naar ${service.name}?`;
      }
      if (!found)
        return `${fileCount === 1 ? 'Dit bestand' : `Deze ${fileCount} bestanden`} uploaden naar ${service.name}?`;
      if (fileCount === 1) {
        const is = { certain: 'is', likely: 'lijkt', possible: 'is misschien' }[found.strength];
        return `Dit ${is} een bestand van ${orgName}. Toch naar ${service.name}?`;
      }
      const which = found.all ? 'Deze bestanden' : 'Sommige van deze bestanden';
      const are = { certain: 'zijn', likely: 'lijken', possible: 'zijn misschien' }[found.strength];
      return `${which} ${are} van ${orgName}. Toch naar ${service.name}?`;
    },
    stopped: (org, service) => `${org} vraagt om deze upload naar ${service} tegen te houden`,
    stoppedWhy: (org) => `Dit is een apparaat van ${org}. Daarom laat Drempel het niet door.`,
    notApproved: (service, org) => `${service} is niet goedgekeurd door ${org}.`,
    more: (count) => `en nog ${count}`,
    rather: (service) => `Liever via ${service}`,
    open: (service) => `Open ${service}`,
    reason: (warning) =>
      `Waarom ${isText(warning) ? 'plak' : 'upload'} je het toch?${warning.reason === 'required' ? '' : ' (als je wilt)'}`,
    reasonHint: 'Dit komt alleen in je eigen logboek, op dit apparaat.',
    reasonMissing: 'Schrijf eerst in een paar woorden waarom.',
    cancel: (warning) =>
      warning.cut ? warningWords.nl.cut.cancel : isText(warning) ? 'Niet plakken' : 'Niet uploaden',
    goOn: (warning) => (warning.cut ? warningWords.nl.cut.goOn : isText(warning) ? 'Toch plakken' : 'Toch uploaden'),
    mine: 'Dit is van mij',
    askIt: 'Vraag het IT',
    nobodyTold: 'Dit blijft op je eigen apparaat. Niemand krijgt bericht van je keuze.',
    nobodyToldStop: 'Dit blijft op dit apparaat. Niemand krijgt er bericht van.',
    unchecked: 'Drempel kon niet op tijd nagaan of dit van je werk komt. Daarom vraagt het dit aan jou.',
    cut: {
      question: (service) => `Mag ${service} een bestand versturen dat Drempel je niet zag kiezen?`,
      cancel: 'Nee, houd het hier',
      goOn: 'Ja, de volgende keer',
    },
    nothing: 'Hier is niets te beslissen.',
  },
};
