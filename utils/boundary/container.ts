import type { Language } from '../i18n/language.ts';
import type { Organisation } from '../policy/model.ts';

/** How the work context looks to the employee: a container in Firefox, a tab group in Chrome. */
export interface ContainerFace {
  readonly name: string;
  readonly color: 'turquoise';
  readonly icon: 'briefcase';
}

/** Teal is the colour of work everywhere in Drempel; the employer is always named. */
export function containerFace(org: Pick<Organisation, 'name'>, language: Language): ContainerFace {
  const work = { en: 'Work', nl: 'Werk' }[language];
  return { name: `${work} · ${org.name}`, color: 'turquoise', icon: 'briefcase' };
}
