import { sayListProblem } from '../../utils/i18n/list-problem.ts';
import { welcomeWords } from '../../utils/i18n/welcome.ts';
import type { Reader } from '../../utils/i18n/when.ts';
import type { AdoptedList, ListProblem } from '../../utils/policy/model.ts';

/** What became of the list that is ready in this browser, where it is not on the page as an offer. */
export type ManagedState =
  | { readonly kind: 'reading' }
  | { readonly kind: 'refused'; readonly problem: ListProblem | { readonly kind: 'no-offer' } }
  /** By the employee, who may want to see it again. */
  | { readonly kind: 'declined'; readonly org: string };

interface ManagedWordProps {
  state: ManagedState;
  /** Those in force. */
  lists: readonly AdoptedList[];
  reader: Reader;
  onShow(): unknown;
}

/** A word above the ordinary form about what whoever manages this browser has put ready. */
export function ManagedWord({ state, lists, reader, onShow }: ManagedWordProps) {
  const words = welcomeWords[reader.language];
  if (state.kind === 'reading') return <p role="status">{words.managedReading}</p>;
  if (state.kind === 'declined') {
    return (
      <div>
        <button type="button" class="button" onClick={onShow}>
          {words.managedAgain(state.org)}
        </button>
      </div>
    );
  }
  const said = sayListProblem(state.problem, lists, reader);
  return (
    <p class="notice" role="status">
      {words.managedProblem} {said.wrong} {said.stays}
    </p>
  );
}
