import { LOCALES } from '../../utils/i18n/when.ts';
import type { Language } from '../../utils/messages/protocol.ts';
import type { ListProblem, Policy } from '../../utils/policy/model.ts';
import { guardedServices } from '../../utils/policy/needs.ts';

export function sayStatements(policy: Policy, language: Language): readonly string[] {
  const and = (names: readonly string[]) => new Intl.ListFormat(LOCALES[language]).format(names);
  const apps = and(policy.workApps.map(({ name }) => name));
  const guarded = and(guardedServices(policy).map(({ name }) => name));
  return language === 'nl'
    ? [
        `${apps} blijven apart van je privépagina’s.`,
        'Hun meldingen zijn stil buiten de uren die jij kiest.',
        `Je krijgt een seintje voordat een werkbestand naar ${guarded} gaat.`,
      ]
    : [
        `${apps} stay apart from your private pages.`,
        'Their notifications are silent outside the hours that you choose.',
        `You get a word before a work file goes to ${guarded}.`,
      ];
}

export function sayProblem(_problem: ListProblem | { kind: 'no-offer' | 'no-list' }, language: Language): string {
  return language === 'nl' ? 'De lijst kon niet worden gelezen.' : 'The list could not be read.';
}
