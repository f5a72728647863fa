import { KeepingCard } from '../../components/quiet/keeping-card.tsx';
import { LetThroughCard } from '../../components/quiet/let-through-card.tsx';
import { MirrorCard } from '../../components/quiet/mirror-card.tsx';
import { PrivateSitesCard } from '../../components/quiet/private-sites-card.tsx';
import { QuietSection } from '../../components/quiet/quiet-section.tsx';
import { askPermissions, createLive, send } from '../../utils/browser/page.ts';
import { toMatchPattern } from '../../utils/policy/match-rule.ts';
import { accessTo, act, type Shown } from './state.ts';

export const quiet = createLive(async () => {
  const [keeping, letThrough, privateSites, mirror] = await Promise.all([
    send('keeping.get', null),
    send('let-through.get', null),
    send('private-sites.get', null),
    send('mirror.get', null),
  ]);
  return { keeping, letThrough, privateSites, mirror };
});

export function Quiet({ list, hours, reader }: Shown) {
  const chosen = quiet.value.value;
  if (!chosen) return null;
  const hasHours = (hours.hours?.windows.length ?? 0) > 0;
  return (
    <QuietSection>
      <LetThroughCard
        state={chosen.letThrough}
        many={list.lists.length > 1}
        reader={reader}
        onAdd={async (draft) => {
          const outcome = await act(() => send('let-through.add', { draft }));
          await quiet.refresh();
          return outcome && !outcome.ok ? outcome.problem : null;
        }}
        onRemove={(id) => act(() => send('let-through.remove', { id })).then(quiet.refresh)}
        onTry={(draft) => act(() => send('let-through.try', { draft }))}
        onAllow={() => askPermissions({ origins: [], permissions: ['notifications'] }).then(quiet.refresh)}
      />
      <KeepingCard
        keeping={chosen.keeping}
        onChoose={(keeping) => void act(() => send('keeping.set', { keeping })).then(quiet.refresh)}
      />
      <PrivateSitesCard
        sites={chosen.privateSites.sites}
        hasHours={hasHours}
        onAdd={async (typed) => {
          const { origins } = accessTo(typed);
          // Nothing is asked for what can be no site; a site with all below it is asked for in a click of its own.
          const permissions = origins.length > 0 ? chosen.privateSites.permissions : [];
          const asked = askPermissions({ origins, permissions });
          const outcome = await act(() => asked.then(() => send('private-sites.add', { typed })));
          await quiet.refresh();
          return outcome && !outcome.ok ? outcome.problem : null;
        }}
        onAllow={(rule) =>
          askPermissions({ ...chosen.privateSites, origins: [toMatchPattern(rule)] }).then(quiet.refresh)
        }
        onRemove={(rule) => act(() => send('private-sites.remove', { rule })).then(quiet.refresh)}
      />
      <MirrorCard
        mirror={chosen.mirror}
        hasHours={hasHours}
        reader={reader}
        onSwitch={(on) => void act(() => send('mirror.switch', { on })).then(quiet.refresh)}
        onClear={() => act(() => send('mirror.clear', null)).then(quiet.refresh)}
      />
    </QuietSection>
  );
}
