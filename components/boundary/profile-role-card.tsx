import type { ProfileRole } from '../../utils/boundary/mode.ts';
import { profileRoleWords } from '../../utils/i18n/profile-role.ts';
import { CardHead } from '../face/card-head.tsx';
import { Facts } from '../face/facts.tsx';
import { useWords } from '../face/language.ts';

interface ProfileRoleCardProps {
  role: ProfileRole;
  /** Runs inside the click, so that the browser may ask. */
  onChoose(role: ProfileRole): void;
}

const ROLES: readonly ProfileRole[] = ['both', 'work', 'private'];

/** What this profile is for, and how to have another one. */
export function ProfileRoleCard({ role, onChoose }: ProfileRoleCardProps) {
  const words = useWords(profileRoleWords);
  return (
    <section class="card stack">
      <CardHead title={words.title} lead={words.lead} />
      <fieldset>
        <legend class="label">{words.legend}</legend>
        <div class="stack picks" style={{ '--gap': '10px' }}>
          {ROLES.map((one) => (
            <label key={one}>
              <input
                type="radio"
                name="profile-role"
                value={one}
                checked={one === role}
                onChange={() => onChoose(one)}
              />
              <span>
                {words.roles[one].name}
                <span class="hint">{words.roles[one].hint}</span>
              </span>
            </label>
          ))}
        </div>
      </fieldset>
      <details>
        <summary>{words.how}</summary>
        <Facts facts={words.steps} />
      </details>
    </section>
  );
}
