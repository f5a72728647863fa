import { forItWords } from '../../utils/i18n/for-it.ts';
import { useWords } from '../face/language.ts';

/** A quiet way to the page where lists are made, at the foot of what is for employees. */
export function ForIt() {
  return (
    <p class="small">
      <a href="desk.html" target="_blank" rel="noopener">
        {useWords(forItWords)}
      </a>
    </p>
  );
}
