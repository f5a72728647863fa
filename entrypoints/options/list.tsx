import type { WipeTicks } from '../../components/list/leave.tsx';
import { ListSection } from '../../components/list/list-section.tsx';
import { askForWipe, askPermissions, send } from '../../utils/browser/page.ts';
import { accessTo, act, chosenOrg, copy, reload, type Shown } from './state.ts';

/** A background that is stopped meanwhile goes on when it is next asked for anything. */
async function wipeAfter(ticks: WipeTicks, begin: () => Promise<unknown>): Promise<void> {
  const asked = askForWipe(ticks);
  await act(() => asked.then(() => begin().catch(async () => (await send('wipe.state', null)) ?? begin())));
  await reload();
}

const goOn = () => send('wipe.go-on', null);

export function List({ list, history, own, wipe, reader }: Shown) {
  return (
    <ListSection
      state={list}
      chosen={chosenOrg.value}
      history={history}
      own={own}
      reader={reader}
      onCheck={async (orgId) => {
        const outcome = await act(() => send('list.check', { orgId }));
        await reload();
        return outcome !== undefined;
      }}
      onExplain={(url) => act(() => send('list.explain', { url }))}
      wipe={wipe}
      onCountTabs={(orgId) => act(() => send('wipe.tabs', { orgId }))}
      onWipe={(orgId, ticks) => wipeAfter(ticks, () => send('wipe.begin', { orgId, ...ticks }))}
      onLeave={(orgId, ticks) => wipeAfter(ticks, () => send('list.leave', { orgId, ...ticks }))}
      onGoOn={() => act(() => goOn().catch(goOn)).then(reload)}
      onPutAway={() => act(() => send('wipe.put-away', null)).then(reload)}
      onCopy={copy}
      onAllow={(missing) => askPermissions(missing).then(reload)}
      onAdopt={({ needs, digest }) => {
        const asked = askPermissions(needs);
        return act(() => asked.then(() => send('list.adopt', { digest }))).then(reload);
      }}
      onAddOwn={async (to, typed) => {
        const asked = to === 'work' ? askPermissions(accessTo(typed)) : undefined;
        const outcome = await act(() => Promise.resolve(asked).then(() => send('own.add', { to, typed })));
        await reload();
        return outcome && !outcome.ok ? outcome.problem : null;
      }}
      onRemoveOwn={(rule) => act(() => send('own.remove', { rule })).then(reload)}
    />
  );
}
