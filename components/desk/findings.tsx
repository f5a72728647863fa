import { deskWords } from '../../utils/i18n/desk.ts';
import { sayRemark } from '../../utils/i18n/list-check.ts';
import { diffWords } from '../../utils/i18n/list-diff-words.ts';
import type { Reader } from '../../utils/i18n/when.ts';
import { diffLists } from '../../utils/policy/diff.ts';
import { fieldFor } from '../../utils/policy/edit.ts';
import type { Finding } from '../../utils/policy/lint.ts';
import type { Policy } from '../../utils/policy/model.ts';
import { CardHead } from '../face/card-head.tsx';
import { Changes } from '../list/changes.tsx';
import { useForm } from './form.ts';

interface FindingsProps {
  findings: readonly Finding[];
  reader: Reader;
  /** Brings the focus to a field. */
  onGo(field: string): void;
}

/** How many findings are said at once; what is mended makes room. */
const SAID = 50;

/** All that there is to say about the list, each with the way to its field. */
export function Findings({ findings, reader, onGo }: FindingsProps) {
  const words = deskWords[reader.language];
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  return (
    <section class="card stack" aria-labelledby="check">
      <div>
        <h2 id="check" tabIndex={-1}>
          {words.check.title}
        </h2>
        <p class="soft small">{words.check.lead}</p>
      </div>
      <p class="strong" role="status">
        {findings.length === 0 ? words.check.well : words.count(errors, findings.length - errors)}
      </p>
      {findings.length > 0 && (
        <ul class="findings">
          {findings.slice(0, SAID).map(({ path, severity, remark }) => {
            const field = fieldFor(path);
            const sentence = sayRemark(remark, reader);
            return (
              <li key={`${path} ${sentence}`}>
                <span class={severity === 'error' ? 'chip grave' : 'chip'}>{words.check[severity]}</span>
                {field ? (
                  <a
                    href={`#${field}`}
                    onClick={(event) => {
                      event.preventDefault();
                      onGo(field);
                    }}
                  >
                    {sentence}
                  </a>
                ) : (
                  <span>{sentence}</span>
                )}
              </li>
            );
          })}
        </ul>
      )}
    </section>
  );
}

/** What the list says otherwise than the one that was opened. `policy`: null while there are errors. */
export function Comparison({ policy, reader }: { policy: Policy | null; reader: Reader }) {
  const words = deskWords[reader.language].compare;
  const { opened } = useForm();
  if (!opened) return null;
  const changes = opened.policy && policy && diffLists(opened.policy, policy);
  return (
    <section class="card stack comparison">
      <CardHead title={words.title} lead={words.lead(opened.name)} />
      {changes && changes.length > 0 ? (
        <Changes changes={changes} reader={reader} />
      ) : (
        <p>{changes ? diffWords[reader.language].none : words.notYet}</p>
      )}
    </section>
  );
}
