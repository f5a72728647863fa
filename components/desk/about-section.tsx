import { deskWords } from '../../utils/i18n/desk.ts';
import { dateOf, lastOf, readAt, textAt } from '../../utils/policy/edit.ts';
import { ARRANGEMENTS } from '../../utils/policy/model.ts';
import { useWords } from '../face/language.ts';
import { ChoiceField, TextField } from './fields.tsx';
import { useForm } from './form.ts';

/** Whose list it is, of what kind, and until when. `zone`: IANA zone, in which dates are said. */
export function AboutSection({ zone }: { zone: string }) {
  const { org, validity } = useWords(deskWords);
  const { document, set } = useForm();
  const seq = readAt(document, 'seq');
  return (
    <>
      <section class="card stack">
        <h2>{org.title}</h2>
        <div class="pairs">
          <TextField path="org.name" label={org.name} placeholder="Acme BV" />
          <TextField path="org.id" label={org.id} hint={org.idHint} placeholder="acme.example" />
          <TextField path="org.contact" label={org.contact} hint={org.contactHint} optional />
          <TextField path="org.info" label={org.info} type="url" placeholder="https://" optional />
        </div>
      </section>
      <section class="card stack">
        <h2>{validity.title}</h2>
        <ChoiceField
          path="arrangement"
          label={validity.arrangement}
          options={ARRANGEMENTS.map((one) => [one, validity.arrangements[one] ?? one])}
          otherwise=""
        />
        <div class="pairs">
          <div class="field">
            <label for="expires">{validity.expires}</label>
            <input
              id="expires"
              class="input"
              type="date"
              autoComplete="off"
              value={dateOf(textAt(document, 'expires'), zone)}
              aria-describedby="expires-hint"
              onInput={({ currentTarget: { value } }) => set('expires', lastOf(value, zone))}
            />
            <p class="hint" id="expires-hint">
              {validity.expiresHint}
            </p>
          </div>
          <div class="field">
            <label for="seq">{validity.seq}</label>
            <input
              id="seq"
              class="input"
              inputMode="numeric"
              autoComplete="off"
              value={typeof seq === 'number' || typeof seq === 'string' ? seq : ''}
              aria-describedby="seq-hint"
              onInput={({ currentTarget: { value } }) => set('seq', /^\d+$/.test(value) ? Number(value) : value)}
            />
            <p class="hint" id="seq-hint">
              {validity.seqHint}
            </p>
          </div>
        </div>
      </section>
    </>
  );
}
