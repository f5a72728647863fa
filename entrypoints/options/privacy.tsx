import { PrivacySection } from '../../components/privacy/privacy-section.tsx';
import { createLive, send } from '../../utils/browser/page.ts';
import { act, reload, type Shown } from './state.ts';

export const privacy = createLive(() => send('privacy.state', null));

export function Privacy({ language, list, reader }: Shown) {
  if (!privacy.value.value) return null;
  return (
    <PrivacySection
      privacy={privacy.value.value}
      orgs={list.lists.map((shown) => shown.list.policy.org.name)}
      setting={language.setting}
      reader={reader}
      onLanguage={(chosen) => void act(() => send('language.set', { setting: chosen })).then(reload)}
    />
  );
}
