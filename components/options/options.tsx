import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { optionsWords, SECTIONS, type Section } from '../../utils/i18n/options.ts';
import { Door } from '../face/door.tsx';
import { useWords } from '../face/language.ts';
import './options.css';

interface OptionsProps {
  section: Section;
  /** How many notifications wait; said beside their section. */
  held: number;
  children: ComponentChildren;
}

/** The frame of the options page: where one is, and where one can go. Moving on puts the focus on the new heading. */
export function Options({ section, held, children }: OptionsProps) {
  const words = useWords(optionsWords);
  const main = useRef<HTMLElement>(null);
  const shown = useRef(section);
  useEffect(() => {
    if (shown.current === section) return;
    shown.current = section;
    main.current?.querySelector('h1')?.focus();
    scrollTo({ top: 0 });
  }, [section]);
  return (
    <div class="options">
      <nav aria-label={words.nav}>
        <p class="brand">
          <Door kind="work" />
          Drempel
        </p>
        <ul>
          {SECTIONS.map((name) => (
            <li key={name}>
              <a href={`#${name}`} aria-current={name === section ? 'page' : undefined}>
                {words.sections[name]}
                {name === 'held' && held > 0 && <span class="count">{held}</span>}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <main ref={main}>{children}</main>
    </div>
  );
}
