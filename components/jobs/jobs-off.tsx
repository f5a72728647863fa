import { sayHostPatterns } from '../../utils/i18n/hosts.ts';
import { jobsWords } from '../../utils/i18n/jobs.ts';
import { offerWords } from '../../utils/i18n/offer.ts';
import { LOCALES } from '../../utils/i18n/when.ts';
import type { JobName, JobState } from '../../utils/messages/protocol.ts';
import type { PermissionSet } from '../../utils/ports/permissions.ts';
import { Button } from '../face/button.tsx';
import { useLanguage } from '../face/language.ts';

interface JobsOffProps {
  jobs: Readonly<Record<JobName, JobState>>;
  /** Runs inside the click, so that the browser may ask. */
  onAllow(missing: PermissionSet): unknown;
}

/** Which jobs are off: what the browser keeps from working, and what wants a permission, with one button that mends it. */
export function JobsOff({ jobs, onAllow }: JobsOffProps) {
  const words = jobsWords[useLanguage()];
  return (
    <>
      {jobs.boundary.kind === 'blocked' && (
        <section class="notice">
          <h2>{words.off(words.names.boundary)}</h2>
          <p class="small soft">{words.noContainers}</p>
        </section>
      )}
      <NotAllowed jobs={jobs} onAllow={onAllow} />
    </>
  );
}

function NotAllowed({ jobs, onAllow }: JobsOffProps) {
  const language = useLanguage();
  const words = jobsWords[language];
  const off = (Object.keys(jobs) as JobName[]).filter((name) => jobs[name].kind === 'off');
  if (off.length === 0) return null;
  const missing = missingOf(off.map((name) => jobs[name]));
  const names = offerWords[language].permission;
  const and = new Intl.ListFormat(LOCALES[language]);
  const all = off.length === Object.keys(jobs).length;
  const why = all
    ? words.missingAll
    : missing.origins.length > 0
      ? words.missingHosts(sayHostPatterns(missing.origins, language))
      : missing.permissions.map((name) => words.missingPermission(names[name] ?? name)).join(' ');
  return (
    <section class="notice">
      <h2>{all ? words.allOff : words.off(and.format(off.map((name) => words.names[name])))}</h2>
      <div class="row">
        <p class="small soft grow">{why}</p>
        <Button look="main compact" onPress={() => onAllow(missing)}>
          {words.allow}
        </Button>
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
