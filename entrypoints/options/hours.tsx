import { Agreement } from '../../components/hours/agreement.tsx';
import { HoursSection } from '../../components/hours/hours-section.tsx';
import { ImportCalendar } from '../../components/hours/import-calendar.tsx';
import { send } from '../../utils/browser/page.ts';
import { readCalendar, saveCalendar, takeFromCalendar } from './calendar.ts';
import { act, copy, reload, type Shown } from './state.ts';

export function Hours({ hours, list, reader }: Shown) {
  return (
    <HoursSection
      hours={hours.hours}
      availability={hours.availability}
      browserZone={hours.browserZone}
      zoneNews={hours.zoneNews}
      suggestions={list.lists.flatMap(({ list: { policy } }) =>
        policy.suggestedHours ? { org: policy.org.name, hours: policy.suggestedHours } : [],
      )}
      reader={reader}
      onSave={async (taken) => {
        const outcome = await act(() => send('hours.set', { hours: taken }));
        await reload();
        if (!outcome) return null;
        return outcome.ok ? [] : outcome.problem;
      }}
      onEndOverride={() => act(() => send('hours.override', { override: null }).then(reload))}
      onAnswerZone={(answer) => act(() => send('hours.zone', { answer }).then(reload))}
    >
      <ImportCalendar
        reader={reader}
        onRead={(file) => act(() => readCalendar(file, reader.language))}
        onTake={async (chosen) => {
          const outcome = await act(() => takeFromCalendar(chosen));
          await reload();
          return outcome ?? { kind: 'failed' };
        }}
      />
      <Agreement
        hours={hours.hours}
        reader={reader}
        onCopy={copy}
        onPrint={() => print()}
        onSave={(kind, name, of) => act(() => saveCalendar(kind, name, of))}
      />
    </HoursSection>
  );
}
