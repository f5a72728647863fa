import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ICAL from 'ical.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Browser as Api } from 'webextension-polyfill';
import type { MessageName, Request, Response } from '../../utils/messages/server.ts';
import type { Driver, Page } from './drivers/driver.ts';
import { until } from './drivers/until.ts';
import { inOne } from './turns.ts';

/** As pages of Drempel know it; used only in functions that run there. */
declare const chrome: Api;

const day = (ahead: number) => Temporal.Now.plainDateISO('Europe/Amsterdam').add({ days: ahead }).toString();
const compact = (date: string) => date.replaceAll('-', '');
const WINDOWS = [{ days: ['mo', 'tu'] as const, from: '09:00', to: '17:00' }];

const LEAVE = [
  'BEGIN:VCALENDAR',
  'BEGIN:VEVENT',
  'UID:1',
  'SUMMARY:Vakantie',
  `DTSTART;VALUE=DATE:${compact(day(30))}`,
  `DTEND;VALUE=DATE:${compact(day(33))}`,
  'END:VEVENT',
  'BEGIN:VEVENT',
  'UID:2',
  'SUMMARY:Overleg',
  `DTSTART;TZID=W. Europe Standard Time:${compact(day(31))}T100000`,
  'DURATION:PT1H',
  'END:VEVENT',
  'BEGIN:VEVENT',
  'UID:3',
  'SUMMARY:Vorige vakantie',
  `DTSTART;VALUE=DATE:${compact(day(-30))}`,
  'END:VEVENT',
  'END:VCALENDAR',
].join('\r\n');

describe.each(inOne('chromium'))('calendars on the hours page in $name', (browser) => {
  const folder = mkdtempSync(join(tmpdir(), 'drempel-calendars-'));
  const fileOf = (name: string, text: string) => {
    const path = join(folder, name);
    writeFileSync(path, text);
    return path;
  };
  let driver: Driver;
  let page: Page;

  const send = <K extends MessageName>(name: K, request: Request<K>): Promise<Response<K>> =>
    page.evaluate((message: unknown) => chrome.runtime.sendMessage(message), { drempel: name, request } as unknown);
  const choose = (path: string) => page.chooseFiles('#calendar-file', [path]);
  const exceptions = async () => (await send('hours.get', null)).hours?.exceptions ?? [];

  beforeAll(async () => {
    driver = await browser.start();
    page = await driver.openExtension('options.html#hours');
    await page.waitFor({ role: 'button', name: 'Choose a file' });
    await send('hours.set', { hours: { zone: 'Europe/Amsterdam', windows: WINDOWS } });
    await page.reload();
    await page.waitFor({ role: 'button', name: 'Print the agreement' });
  });
  afterAll(() => driver?.stop());

  it('show what a file offers, and take over what is ticked, whole days by themselves', async () => {
    await choose(fileOf('leave.ics', LEAVE));
    await page.waitFor({ role: 'heading', name: '2 events to choose from. What you leave out stays as it is.' });
    expect(await exceptions()).toEqual([]);
    await page.click({ role: 'button', name: 'Take over 1' });
    await page.waitFor({ role: 'button', name: 'Choose a file' });
    expect(await exceptions()).toEqual([
      { id: '1', name: 'Vakantie', source: 'calendar', kind: 'days', from: day(30), to: day(32), windows: [] },
    ]);
    expect((await send('hours.get', null)).hours?.windows).toEqual(WINDOWS);
  });

  it('do not offer the same twice', async () => {
    await choose(fileOf('leave.ics', LEAVE));
    await page.waitFor({ role: 'heading', name: '1 event to choose from. What you leave out stays as it is.' });
    await page.click('.import-calendar summary');
    expect(await page.text('.import-calendar details')).toContain('1 event you had already: Vakantie.');
    expect(await page.text('.import-calendar details')).toContain('1 event is past: Vorige vakantie.');
    await page.click({ role: 'button', name: 'Choose all' });
    await page.click({ role: 'button', name: 'Take over 1' });
    await page.waitFor({ role: 'button', name: 'Choose a file' });
    expect((await exceptions()).map(({ kind, from }) => [kind, from])).toEqual([
      ['days', day(30)],
      ['span', `${day(31)}T10:00`],
    ]);
  });

  it('say what is wrong with a file, and change nothing', async () => {
    const before = await exceptions();
    for (const [name, text, said] of [
      ['page.ics', '<!DOCTYPE html><title>Sign in</title>', 'This is a web page, not a calendar.'],
      ['large.ics', `BEGIN:VCALENDAR\r\n${'X-NOTHING:\r\n'.repeat(450_000)}`, 'This file is larger than 5 MB.'],
    ] as const) {
      await choose(fileOf(name, text));
      await until(async () => (await page.text('main')).includes(said), said);
    }
    expect(await exceptions()).toEqual(before);
  });

  it('are made of the hours, in the language and name that one gives', async () => {
    await page.click('label[lang=nl]');
    expect(await page.text('#statement')).toContain('Ik werk maandag en dinsdag, 09:00–17:00, tijd van Amsterdam.');
    await page.fill({ role: 'textbox', name: 'Your name' }, 'Anna');
    const path = await driver.download(page, { role: 'button', name: 'Save as events' });
    const events = ICAL.Component.fromString(readFileSync(path, 'utf8')).getAllSubcomponents('vevent');
    expect(events.map((one) => one.getFirstPropertyValue('summary'))).toEqual([
      'Bereikbaar voor werk: Anna',
      'Niet bereikbaar: Anna',
      'Niet bereikbaar: Anna',
    ]);
    const availability = await driver.download(page, { role: 'button', name: 'Save as availability' });
    expect(readFileSync(availability, 'utf8')).toContain('BEGIN:VAVAILABILITY');
  });
});
