import type { ComponentChildren } from 'preact';
import { deskWords } from '../../utils/i18n/desk.ts';
import type { Finding } from '../../utils/policy/lint.ts';
import { Door } from '../face/door.tsx';
import { useWords } from '../face/language.ts';
import '../list/list.css';
import '../options/rows.css';
import './desk.css';

interface DeskProps {
  findings: readonly Finding[];
  children: ComponentChildren;
}

/**
 * The frame of IT's desk: what it is for, what becomes of what one types, and how the list stands. All that is typed in
 * is `autocomplete=off`: browsers write down what other fields hold, to restore a session.
 */
export function Desk({ findings, children }: DeskProps) {
  const words = useWords(deskWords);
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  return (
    <main class="page stack desk">
      <header class="stack head">
        <p class="brand row">
          <Door kind="work" />
          Drempel
        </p>
        <h1 class="page-title">{words.title}</h1>
        <p>{words.lead}</p>
        <p class="notice">{words.stays}</p>
      </header>
      {children}
      {findings.length > 0 && (
        <a class="standing-line" href="#check">
          {words.count(errors, findings.length - errors)} <span class="unseen">{words.jump}</span>
        </a>
      )}
    </main>
  );
}
