import { useSignal } from '@preact/signals';
import { deskWords } from '../../utils/i18n/desk.ts';
import { itemsAt, makeId, readAt, searchCatalogue } from '../../utils/policy/edit.ts';
import type { CatalogueService } from '../../utils/policy/model.ts';
import { CardHead } from '../face/card-head.tsx';
import { useWords } from '../face/language.ts';
import { useForm } from './form.ts';
import { ServiceItem } from './service-item.tsx';
import { useFocusNext } from './use-focus-next.ts';

interface ServicesSectionProps {
  catalogue: readonly CatalogueService[];
  /** How many services are drawn; a list may hold thousands. */
  drawn: number;
  onMore(): void;
}

/** How many services a search shows. */
const FOUND = 8;

/** What is approved for work files and what is not: found in the catalogue, or written out. */
export function ServicesSection({ catalogue, drawn, onMore }: ServicesSectionProps) {
  const { services: words } = useWords(deskWords);
  const { document, set } = useForm();
  const items = itemsAt(document, 'services');
  const ids = items.map((service) => readAt(service, 'id'));
  const search = useSignal('');
  const focusNext = useFocusNext();
  const found = searchCatalogue(catalogue, search.value);
  const add = (service: object) => {
    set('services', [...items, service]);
    focusNext(`services[${items.length}].standing`);
  };
  return (
    <section class="card stack">
      <CardHead title={words.title} lead={words.lead} />
      <div class="field">
        <label for="service-search">{words.search}</label>
        <input
          id="service-search"
          class="input"
          type="search"
          autoComplete="off"
          spellcheck={false}
          value={search.value}
          aria-describedby="service-search-hint"
          onInput={({ currentTarget }) => {
            search.value = currentTarget.value;
          }}
        />
        <p class="hint" id="service-search-hint" role="status">
          {search.value.trim() === '' ? words.searchHint : words.found(found.length, FOUND)}
        </p>
        {found.length > 0 && (
          <ul class="found">
            {found.slice(0, FOUND).map(({ id, name, hosts }) => (
              <li key={id} class="row">
                <span class="fill">
                  <span class="strong">{name}</span> <span class="soft small hosts-line">{hosts.join(', ')}</span>
                </span>
                {ids.includes(id) ? (
                  <span class="chip">{words.onList}</span>
                ) : (
                  <button
                    type="button"
                    class="button compact"
                    onClick={() => {
                      search.value = '';
                      add({ id, standing: 'unapproved' });
                    }}
                  >
                    {words.add(name)}
                  </button>
                )}
              </li>
            ))}
          </ul>
        )}
      </div>
      {items.length === 0 && <p class="hint">{words.none}</p>}
      {items.slice(0, drawn).map((_, place) => (
        <ServiceItem key={place} place={place} catalogue={catalogue} onRemoved={() => focusNext('service-search')} />
      ))}
      <div class="row">
        {items.length > drawn && (
          <button type="button" class="button" onClick={onMore}>
            {words.rest(items.length - drawn)}
          </button>
        )}
        <button
          type="button"
          class="button bare"
          onClick={() =>
            add({ id: makeId('service', ids), name: '', category: 'storage', hosts: [], standing: 'unapproved' })
          }
        >
          {words.own}
        </button>
      </div>
    </section>
  );
}
