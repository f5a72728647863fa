import { sayChange } from '../../utils/i18n/list-diff.ts';
import type { Reader } from '../../utils/i18n/when.ts';
import type { ListChange } from '../../utils/policy/diff.ts';

/** What differs from the list before, a sentence a line. */
export function Changes({ changes, reader }: { changes: readonly ListChange[]; reader: Reader }) {
  return (
    <ul class="plain">
      {changes.map((change) => {
        const sentence = sayChange(change, reader);
        return <li key={sentence}>{sentence}</li>;
      })}
    </ul>
  );
}
