import type { ComponentChildren } from 'preact';
import { welcomeWords } from '../../utils/i18n/welcome.ts';
import { Door } from '../face/door.tsx';
import { useWords } from '../face/language.ts';
import { ForIt } from '../list/for-it.tsx';
import './welcome.css';

interface WelcomeProps {
  /** Shown until there is something to decide. */
  promises: boolean;
  children: ComponentChildren;
}

/** One doorway for each promise: work apart, private open, and a door that one shuts oneself. */
const DOORS = ['work', 'private', 'shut'] as const;

/** The frame of the welcome page: what Drempel is, in three promises, and then the matter at hand. */
export function Welcome({ promises, children }: WelcomeProps) {
  const words = useWords(welcomeWords);
  return (
    <main class="page stack welcome">
      <header class="stack hero">
        <p class="brand row">
          <Door kind="work" />
          Drempel
        </p>
        <h1 class="page-title">{words.title}</h1>
        {promises && (
          <ul class="promises">
            {words.promises.map(({ title, text }, index) => (
              <li key={title}>
                <Door kind={DOORS[index] ?? 'work'} />
                <h2>{title}</h2>
                <p class="soft">{text}</p>
              </li>
            ))}
          </ul>
        )}
      </header>
      {children}
      <ForIt />
    </main>
  );
}
