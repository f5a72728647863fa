import type { ZoneNews } from '../../utils/availability/zone.ts';
import { cityOf } from '../../utils/i18n/now.ts';
import { zoneWords } from '../../utils/i18n/zone.ts';
import { Button } from '../face/button.tsx';
import { useWords } from '../face/language.ts';

export type ZoneReply = 'keep' | 'move' | 'later';

interface ZoneNoticeProps {
  news: ZoneNews | null;
  /** Where the zone can be chosen, for a page that is not that place. */
  link?: string;
  onAnswer(answer: ZoneReply): unknown;
}

/** The question on a journey, and what is wrong with the zone of the hours. Nothing changes until it is answered. */
export function ZoneNotice({ news, link, onAnswer }: ZoneNoticeProps) {
  const words = useWords(zoneWords);
  if (!news || (news.kind === 'hidden' && !news.risky)) return null;
  const choose = link && (
    <a class="button compact" href={link} target="_blank" rel="noreferrer">
      {words.choose}
    </a>
  );
  const reply = (answer: ZoneReply, text: string) => (
    <Button look="compact" onPress={() => onAnswer(answer)}>
      {text}
    </Button>
  );
  return (
    <section class="notice stack" style={{ '--gap': '8px' }} aria-label={words.label}>
      {news.kind === 'moved' && (
        <>
          <p>{words.moved(cityOf(news.here), cityOf(news.home))}</p>
          <div class="row">
            {reply('keep', words.keep(cityOf(news.home)))}
            {reply('move', words.move(cityOf(news.here)))}
            {reply('later', words.later)}
          </div>
        </>
      )}
      {news.kind === 'hidden' && (
        <>
          <p>{words.hidden}</p>
          {choose}
        </>
      )}
      {news.kind === 'lost' && (
        <>
          <p>{words.lost(news.zone, cityOf(news.using))}</p>
          <div class="row">
            {reply('move', words.move(cityOf(news.using)))}
            {choose}
          </div>
        </>
      )}
    </section>
  );
}
