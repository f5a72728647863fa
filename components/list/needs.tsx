import { useSignal } from '@preact/signals';
import { hostOfPattern } from '../../utils/i18n/hosts.ts';
import { jobsWords } from '../../utils/i18n/jobs.ts';
import { offerWords } from '../../utils/i18n/offer.ts';
import type { PermissionSet } from '../../utils/policy/model.ts';
import { useWords } from '../face/language.ts';
import { HostList } from './host-list.tsx';

/** Each thing the browser will ask for, with one sentence why; the sites by name. */
export function Needs({ needs }: { needs: PermissionSet }) {
  const words = useWords(offerWords);
  const open = useSignal(false);
  const jobs = useWords(jobsWords);
  return (
    <ul class="needs">
      {needs.origins.length > 0 && (
        <li>
          <details
            onToggle={({ currentTarget }) => {
              open.value = currentTarget.open;
            }}
          >
            <summary>{words.sites(needs.origins.length)}</summary>
            {open.value && <HostList hosts={needs.origins.map(hostOfPattern)} />}
          </details>
          <p class="why">{jobs.whyHosts}</p>
        </li>
      )}
      {needs.permissions.map((name) => (
        <li key={name}>
          <p class="strong">{words.permission[name] ?? name}</p>
          <p class="why">{jobs.why[name]}</p>
        </li>
      ))}
    </ul>
  );
}
