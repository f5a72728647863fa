import { strictWords } from '../../utils/i18n/strict.ts';
import { Button } from '../face/button.tsx';
import { useWords } from '../face/language.ts';

/** The employee chose what needs access to all sites, and the browser does not give it. */
export function AllSitesNotice({ onAllow }: { onAllow(): unknown }) {
  const words = useWords(strictWords);
  return (
    <section class="notice">
      <h2>{words.missingTitle}</h2>
      <div class="row">
        <p class="small soft grow">{words.missing}</p>
        <Button look="main compact" onPress={onAllow}>
          {words.allow}
        </Button>
      </div>
    </section>
  );
}
