import { linksWords } from '../../utils/i18n/links.ts';
import { Button } from '../face/button.tsx';
import { CardHead } from '../face/card-head.tsx';
import { Facts } from '../face/facts.tsx';
import { useWords } from '../face/language.ts';

interface LinksCardProps {
  /** As this machine writes it; null where there is none. */
  shortcut: string | null;
  onChangeKey(): unknown;
}

/** How one sees where one is, and the ways to the other side. */
export function LinksCard({ shortcut, onChangeKey }: LinksCardProps) {
  const words = useWords(linksWords);
  return (
    <section class="card stack">
      <CardHead title={words.title} lead={words.lead} />
      <Facts facts={words.facts} />
      <div class="row">
        <p class="grow">{shortcut === null ? words.noKey : words.key(shortcut)}</p>
        <Button look="compact" onPress={onChangeKey}>
          {words.changeKey}
        </Button>
      </div>
    </section>
  );
}
