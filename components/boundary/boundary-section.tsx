import type { ComponentChildren } from 'preact';
import { boundaryWords } from '../../utils/i18n/boundary.ts';
import { useWords } from '../face/language.ts';
import { SectionHead } from '../options/section-head.tsx';
import '../options/rows.css';
import '../list/list.css';

/** How work and private life are kept apart, a card for each thing to choose. */
export function BoundarySection({ children }: { children: ComponentChildren }) {
  const words = useWords(boundaryWords);
  return (
    <div class="stack">
      <SectionHead title={words.title} lead={words.lead} />
      {children}
    </div>
  );
}
