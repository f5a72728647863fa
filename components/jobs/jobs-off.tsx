import { sayHostPatterns } from '../../utils/i18n/hosts.ts';
import { jobsWords } from '../../utils/i18n/jobs.ts';
import { LOCALES } from '../../utils/i18n/when.ts';
import type { JobName, JobState } from '../../utils/messages/protocol.ts';
import type { PermissionSet } from '../../utils/ports/permissions.ts';
import { useLanguage } from '../face/language.ts';

interface JobsOffProps {
  jobs: Readonly<Record<JobName, JobState>>;
  /** Runs inside the click, so that the browser may ask. */
  onAllow(missing: PermissionSet): void;
}

/** Which jobs are off for want of a permission, what that costs, and one button that mends them all. */
export function JobsOff({ jobs, onAllow }: JobsOffProps) {
  const language = useLanguage();
  const words = jobsWords[language];
  const off = (Object.keys(jobs) as JobName[]).filter((name) => jobs[name].kind === 'off');
  if (off.length === 0) return null;
  const missing = missingOf(off.map((name) => jobs[name]));
  const and = new Intl.ListFormat(LOCALES[language]);
  return (
    <section class="notice stack" style={{ '--gap': '8px' }}>
      <h2>{words.off(and.format(off.map((name) => words.names[name])))}</h2>
      <p class="small soft">
        {missing.origins.length > 0
          ? words.missingHosts(sayHostPatterns(missing.origins, language))
          : missing.permissions.map((name) => words.why[name]).join(' ')}
      </p>
      <div>
        <button type="button" class="button main" onClick={() => onAllow(missing)}>
          {words.allow}
        </button>
      </div>
    </section>
  );
}

function missingOf(states: readonly JobState[]): PermissionSet {
  const sets = states.flatMap((state) => (state.kind === 'off' ? [state.missing] : []));
  return {
    origins: [...new Set(sets.flatMap(({ origins }) => origins))],
    permissions: [...new Set(sets.flatMap(({ permissions }) => permissions))],
  };
}
