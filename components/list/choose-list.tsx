import type { ComponentChildren } from 'preact';
import { listSectionWords } from '../../utils/i18n/list-section.ts';
import type { Language, ShownList } from '../../utils/messages/protocol.ts';

interface ChooseListProps {
  lists: readonly ShownList[];
  /** The id of the organisation whose list is shown. */
  shown: string;
  language: Language;
  /** The parts of that list. */
  children: ComponentChildren;
}

/** One list of several, and the way to the others. Each has an address of its own, so that the browser’s back goes back. */
export function ChooseList({ lists, shown, language, children }: ChooseListProps) {
  const words = listSectionWords[language];
  const orgs = lists.map(({ list, update }) => ({ ...list.policy.org, waits: update !== null }));
  const name = orgs.find(({ id }) => id === shown)?.name ?? '';
  return (
    <section class="stack" style={{ '--gap': '20px' }} aria-labelledby="whose">
      <nav aria-label={words.choose}>
        <ul class="choose">
          {orgs.map((org) => (
            <li key={org.id}>
              <a href={`#list/${org.id}`} aria-current={org.id === shown ? 'true' : undefined}>
                {org.name}
                {org.waits && <span class="chip work">{words.waits}</span>}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <h2 class="title written" id="whose">
        {words.title(name)}
      </h2>
      {children}
    </section>
  );
}
