import { ALL_SITES } from '../../utils/boundary/mode.ts';
import { hostOfPattern } from '../../utils/i18n/hosts.ts';
import { jobsWords } from '../../utils/i18n/jobs.ts';
import { sayNames } from '../../utils/i18n/names.ts';
import { offerWords } from '../../utils/i18n/offer.ts';
import { privacyWords } from '../../utils/i18n/privacy.ts';
import { type Reader, sayDistance } from '../../utils/i18n/when.ts';
import type { PageProtocol } from '../../utils/messages/protocol.ts';
import { Facts } from '../face/facts.tsx';
import { HostList } from '../list/host-list.tsx';
import { SectionHead } from '../options/section-head.tsx';
import '../options/rows.css';
import '../list/list.css';

type LanguageSetting = PageProtocol['language.get']['response']['setting'];

interface PrivacySectionProps {
  privacy: PageProtocol['privacy.state']['response'];
  /** The organisations whose lists are in force. */
  orgs: readonly string[];
  setting: LanguageSetting;
  reader: Reader;
  onLanguage(setting: LanguageSetting): void;
}

const SETTINGS: readonly LanguageSetting[] = ['auto', 'nl', 'en'];

/** Who sees what; first the question that people have. */
export function PrivacySection({ privacy, orgs, setting, reader, onLanguage }: PrivacySectionProps) {
  const words = privacyWords[reader.language];
  const many = orgs.length > 1;
  const { granted, listUrls, lastRequestAt } = privacy;
  const all = granted.origins.includes(ALL_SITES);
  const named = offerWords[reader.language].permission;
  const { why } = jobsWords[reader.language];
  // Those that come at install without a question have no name here: they show nothing of a page.
  const also = granted.permissions.flatMap((name) => (named[name] ? `${named[name]}. ${why[name]}` : []));
  return (
    <div class="stack">
      <SectionHead title={words.title} lead={words.lead} />
      <section class="card stack work-edge" style={{ '--gap': '8px' }}>
        <h2>{words.employerTitle(orgs.length > 0 ? sayNames(orgs, reader.language) : null, many)}</h2>
        <Facts facts={words.employer} />
      </section>
      <section class="card stack" style={{ '--gap': '8px' }}>
        <h2>{words.seesTitle}</h2>
        {granted.origins.length === 0 ? (
          <p>{words.seesNothing}</p>
        ) : (
          <>
            <p>{all ? words.seesAll : words.seesLead}</p>
            <HostList hosts={granted.origins.filter((one) => one !== ALL_SITES).map(hostOfPattern)} />
          </>
        )}
        {also.length > 0 && (
          <>
            <p>{words.also}</p>
            <Facts facts={also} />
          </>
        )}
        <h3>{words.notTitle}</h3>
        <Facts facts={all ? words.not : [words.notOthers, ...words.not]} />
      </section>
      <section class="card stack" style={{ '--gap': '8px' }}>
        <h2>{words.sendsTitle}</h2>
        <p>{listUrls.length > 0 ? words.sends(listUrls.length > 1) : words.sendsNothing}</p>
        {listUrls.map((url) => (
          <p class="address" key={url}>
            {url}
          </p>
        ))}
        {lastRequestAt !== null && <p class="soft small">{words.sentLast(sayDistance(lastRequestAt, reader))}</p>}
        <h3>{words.keepsTitle}</h3>
        <Facts facts={words.keeps(many)} />
      </section>
      <section class="card">
        <fieldset>
          <legend>
            <h2>{words.languageTitle}</h2>
          </legend>
          <div class="row picks">
            {SETTINGS.map((choice) => (
              <label key={choice}>
                <input
                  type="radio"
                  name="language"
                  value={choice}
                  checked={choice === setting}
                  onChange={() => onLanguage(choice)}
                />
                <span lang={choice === 'auto' ? undefined : choice}>{words.languages[choice]}</span>
              </label>
            ))}
          </div>
        </fieldset>
      </section>
      <section class="card stack" style={{ '--gap': '8px' }}>
        <h2>{words.leaveTitle}</h2>
        <p>
          {words.leave(many)} {orgs.length > 0 && <a href="#list">{words.leaveLink(many)}</a>}
        </p>
        <p>{words.remove}</p>
      </section>
    </div>
  );
}
