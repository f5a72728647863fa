interface CardHeadProps {
  title: string;
  /** What the card is for, in a sentence. */
  lead: string;
}

/** The head of a card, below the head of its section. */
export function CardHead({ title, lead }: CardHeadProps) {
  return (
    <div>
      <h2>{title}</h2>
      <p class="soft small">{lead}</p>
    </div>
  );
}
