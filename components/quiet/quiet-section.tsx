import type { ComponentChildren } from 'preact';
import { quietWords } from '../../utils/i18n/quiet.ts';
import { useWords } from '../face/language.ts';
import { SectionHead } from '../options/section-head.tsx';
import '../options/rows.css';
import '../list/list.css';
import './quiet.css';

/** How quiet the employee wants it: what comes through, what is kept, and what else is to be quiet. */
export function QuietSection({ children }: { children: ComponentChildren }) {
  const words = useWords(quietWords);
  return (
    <div class="stack">
      <SectionHead title={words.title} lead={words.lead} />
      {children}
    </div>
  );
}
