import type { Hours } from '../../utils/availability/model.ts';
import { sayExceptions, sheetWords } from '../../utils/i18n/agreement.ts';
import { sayWeek } from '../../utils/i18n/week.ts';
import { type Reader, sayDate } from '../../utils/i18n/when.ts';
import type { HoursWindow } from '../../utils/policy/model.ts';

interface AgreementSheetProps {
  hours: Hours;
  /** Of the employee; may be empty. */
  name: string;
  reader: Reader;
}

/** The agreement on paper: seen only in print, where it is all that is seen. */
export function AgreementSheet({ hours, name, reader }: AgreementSheetProps) {
  const words = sheetWords[reader.language];
  const exceptions = sayExceptions(hours, reader);
  const onCall = hours.onCall ?? [];
  return (
    <article class="sheet" lang={reader.language}>
      <h1>{words.title}</h1>
      {name !== '' && <p>{words.of(name)}</p>}
      <Times windows={hours.windows} reader={reader} />
      <p>
        {words.otherwise} {words.zone(hours.zone)} {hours.holidays && words.holidays[hours.holidays]}
      </p>
      {onCall.length > 0 && (
        <>
          <h2>{words.onCall}</h2>
          <Times windows={onCall} reader={reader} />
        </>
      )}
      {exceptions.length > 0 && (
        <>
          <h2>{words.exceptions}</h2>
          <ul>
            {exceptions.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </>
      )}
      <div class="both">
        {[[words.does, words.doing] as const, [words.doesNot, words.notDoing] as const].map(([title, sentences]) => (
          <section key={title}>
            <h2>{title}</h2>
            <ul>
              {sentences.map((sentence) => (
                <li key={sentence}>{sentence}</li>
              ))}
            </ul>
          </section>
        ))}
      </div>
      <section class="signing">
        <h2>{words.agreed}</h2>
        <div class="both">
          {[words.employee, words.employer].map((who) => (
            <dl key={who}>
              <dt>{who}</dt>
              <dd>{words.signName}</dd>
              <dd>{words.signDate}</dd>
              <dd>{words.signature}</dd>
            </dl>
          ))}
        </div>
      </section>
      <p class="made">{words.made(sayDate(reader.now, reader))}</p>
    </article>
  );
}

function Times({ windows, reader }: { windows: readonly HoursWindow[]; reader: Reader }) {
  return (
    <table>
      <tbody>
        {sayWeek(windows, reader.language, reader.clock, 'long').map(({ days, times }) => (
          <tr key={days + times}>
            <th scope="row">{days}</th>
            <td>{times}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
