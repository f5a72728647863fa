import type { Browser as Api } from 'webextension-polyfill';
import type { PageProtocol } from '../../../utils/messages/protocol.ts';
import type { Page } from './driver.ts';
import { until } from './until.ts';

/** As pages of the browser and of Drempel know it; used only in functions that run there. */
declare const chrome: Api;

/** The welcome flow by real clicks, until it says that the list counts: a moment before that it is not all in place yet. */
export async function adoptByClicks(welcome: Page, enrolmentCode: string): Promise<void> {
  await welcome.fill({ role: 'textbox', name: 'Enrolment code' }, enrolmentCode);
  await welcome.click({ role: 'button', name: 'Read the list' });
  await welcome.click({ role: 'button', name: 'Adopt and allow' });
  await welcome.waitFor('.notice.work h2');
  await until(
    () =>
      welcome.evaluate(async () => {
        const message = { drempel: 'list.get', request: null };
        const answer = (await chrome.runtime.sendMessage(message)) as PageProtocol['list.get']['response'] | undefined;
        if (!answer?.lists.length) return false;
        return answer.missing.origins.length + answer.missing.permissions.length === 0;
      }),
    'all that the list asks for',
  );
}
