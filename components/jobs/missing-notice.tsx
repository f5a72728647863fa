import { sayHostPatterns } from '../../utils/i18n/hosts.ts';
import { jobsWords } from '../../utils/i18n/jobs.ts';
import { offerWords } from '../../utils/i18n/offer.ts';
import type { PermissionSet } from '../../utils/policy/model.ts';
import { Button } from '../face/button.tsx';
import { useLanguage } from '../face/language.ts';

interface MissingNoticeProps {
  needs: PermissionSet;
  missing: PermissionSet;
  /** Runs inside the click, so that the browser may ask. */
  onAllow(missing: PermissionSet): unknown;
}

/** What was not allowed, what that costs, and one button to mend it. Nothing where all is granted. */
export function MissingNotice({ needs, missing, onAllow }: MissingNoticeProps) {
  const language = useLanguage();
  const jobs = jobsWords[language];
  const names = offerWords[language].permission;
  const everywhere = missing.origins.length > 0 && missing.origins.length === needs.origins.length;
  if (missing.origins.length + missing.permissions.length === 0) return null;
  return (
    <section class="notice stack" style={{ '--gap': '8px' }}>
      <h2>{everywhere ? jobs.allOff : jobs.partOff}</h2>
      <ul class="stack" style={{ '--gap': '4px' }}>
        {missing.origins.length > 0 && (
          <li>
            {jobs.missingHosts(sayHostPatterns(missing.origins, language))}{' '}
            {everywhere ? jobs.withoutAnyHost : jobs.withoutHosts}
          </li>
        )}
        {missing.permissions.map((name) => (
          <li key={name}>
            {jobs.missingPermission(names[name] ?? name)} {jobs.withoutPermission[name]}
          </li>
        ))}
      </ul>
      <p class="soft small">{jobs.refused}</p>
      <div>
        <Button look="main" onPress={() => onAllow(missing)}>
          {jobs.allow}
        </Button>
      </div>
    </section>
  );
}
