interface SectionHeadProps {
  title: string;
  /** What the section is for, in a sentence. */
  lead: string;
}

/** The head of a section. Its heading takes the focus when one moves on to it. */
export function SectionHead({ title, lead }: SectionHeadProps) {
  return (
    <header class="section-head">
      <h1 class="page-title written" tabIndex={-1}>
        {title}
      </h1>
      <p class="soft">{lead}</p>
    </header>
  );
}
