import { AllSitesNotice } from '../../components/boundary/all-sites-notice.tsx';
import { BoundarySection } from '../../components/boundary/boundary-section.tsx';
import { KeptSitesCard } from '../../components/boundary/kept-sites-card.tsx';
import { LinksCard } from '../../components/boundary/links-card.tsx';
import { ProfileRoleCard } from '../../components/boundary/profile-role-card.tsx';
import { StrictCard } from '../../components/boundary/strict-card.tsx';
import { ALL_SITES, type BoundaryChoice, wantsClosed } from '../../utils/boundary/mode.ts';
import { askPermissions, createLive, giveBackAccess, send } from '../../utils/browser/page.ts';
import { openShortcutSettings } from '../../utils/browser/shortcut.ts';
import type { PermissionSet } from '../../utils/policy/model.ts';
import { act, type Shown } from './state.ts';

const ALL: PermissionSet = { origins: [ALL_SITES], permissions: [] };

export const boundary = createLive(() => send('boundary.choice', null));

/** Access to all sites is asked for before it is needed, and given back once it is not. */
async function choose(next: Pick<BoundaryChoice, 'role' | 'strict'>, save: () => Promise<null>): Promise<void> {
  const before = boundary.value.peek();
  const asked = wantsClosed(next) ? askPermissions(ALL) : undefined;
  await act(async () => {
    await asked;
    await save();
    if (before && wantsClosed(before) && !wantsClosed(next)) await giveBackAccess(ALL.origins, before.others);
  });
  await boundary.refresh();
}

export function Boundary({ shortcut }: Shown) {
  const chosen = boundary.value.value;
  if (!chosen) return null;
  return (
    <BoundarySection>
      {wantsClosed(chosen) && !chosen.allSites && (
        <AllSitesNotice onAllow={() => askPermissions(ALL).then(boundary.refresh)} />
      )}
      <ProfileRoleCard
        role={chosen.role}
        onChoose={(role) => void choose({ ...chosen, role }, () => send('boundary.role', { role }))}
      />
      {chosen.role === 'both' && (
        <StrictCard
          on={chosen.strict}
          onSwitch={(strict) => void choose({ ...chosen, strict }, () => send('boundary.strict', { on: strict }))}
        />
      )}
      {(wantsClosed(chosen) || chosen.kept.length > 0) && (
        <KeptSitesCard
          kept={chosen.kept}
          onForget={(host) => act(() => send('boundary.forget', { host })).then(boundary.refresh)}
        />
      )}
      <LinksCard shortcut={shortcut} onChangeKey={() => act(openShortcutSettings)} />
    </BoundarySection>
  );
}
