import type { WebRequest } from 'webextension-polyfill';
import type { SettingsStore } from '../ports/settings.ts';
import type { WorkerQuestions, Workers } from '../ports/workers.ts';
import { startsStrict } from '../quiet/starts-strict.ts';
import { workerPath } from '../quiet/worker-path.ts';
import { browser } from './browser.ts';

const WORKERS = ['worker', 'sharedworker', 'serviceworker'];
/** Script URLs of service workers remembered; of more, the oldest is taken for new again. */
const MOST_KNOWN = 200;
/** Comments longer than this (bytes) before a directive are not read to the end. */
const MOST_READ = 65_536;
const ALL = ['*://*/*'];

/**
 * Puts Drempel's part before the scripts of workers, on their way in, and answers what it asks (firefox.md F3). Also
 * when the background is stopped: the browser starts it, and the request waits. The part is the same text each time,
 * or the browser would take each look at a service worker's script for a new version.
 */
export function createWorkerScripts(settings: SettingsStore): Workers {
  const base = browser.runtime.getURL('');
  const path = workerPath(base);
  let loading: Promise<string> | undefined;
  const load = () => {
    loading ??= fetch(browser.runtime.getURL('quiet-worker.js')).then((response) => response.text());
    return loading;
  };
  const part = async (confined: boolean) =>
    (await load()).trim().replace('DREMPEL_PLAN', () => JSON.stringify({ base, path, confined }));
  /** Requests for scripts of workers that are on their way. */
  const coming = new Set<string>();

  const isFirst = async (script: string): Promise<boolean> => {
    const known = (await settings.get('knownWorkers')) ?? [];
    if (known.includes(script)) return false;
    await settings.set('knownWorkers', [...known, script].slice(-MOST_KNOWN));
    return true;
  };

  const answer = async (
    { side, hold }: WorkerQuestions,
    { url, method, originUrl, requestBody }: WebRequest.OnBeforeRequestDetailsType,
  ): Promise<WebRequest.BlockingResponse> => {
    const { origin, pathname, searchParams } = new URL(url);
    if (!originUrl || new URL(originUrl).origin !== origin || !(await side(origin))) return { cancel: true };
    const say = (yes: boolean) => ({ redirectUrl: `${base}quiet/${yes ? 'held' : 'show'}.txt` });
    if (method === 'POST') return say(await hold(origin, readJson(requestBody?.raw)));
    if (pathname.endsWith('.js')) return { redirectUrl: `${base}quiet-worker.js` };
    const script = searchParams.get('script');
    return say(script !== null && !(await isFirst(script)));
  };

  return {
    answer(questions) {
      browser.webRequest.onBeforeRequest.addListener(
        // It must never reach the server: what fails here is cancelled.
        async (details) => answer(questions, details).catch(() => ({ cancel: true })),
        { urls: [`*://*${path}*`] },
        ['blocking', 'requestBody'],
      );
      browser.webRequest.onBeforeSendHeaders.addListener(
        ({ requestId, requestHeaders = [] }) => {
          const goesTo = requestHeaders.find(({ name }) => name.toLowerCase() === 'sec-fetch-dest')?.value ?? '';
          if (WORKERS.includes(goesTo)) coming.add(requestId);
        },
        { urls: ALL, types: ['script'] },
        ['requestHeaders'],
      );
      browser.webRequest.onHeadersReceived.addListener(
        async ({ requestId, url, responseHeaders = [] }) => {
          if (!coming.delete(requestId) || !(await questions.side(new URL(url).origin))) return {};
          const confined = responseHeaders.some(({ name }) => name.toLowerCase() === 'content-security-policy');
          const first = await part(confined);
          putBefore(requestId, first);
          return {};
        },
        { urls: ALL, types: ['script'] },
        ['blocking', 'responseHeaders'],
      );
      browser.webRequest.onErrorOccurred.addListener(({ requestId }) => void coming.delete(requestId), {
        urls: ALL,
        types: ['script'],
      });
    },
  };
}

/** Adds a text before a response. A script that is strict stays so: the directive has to come first. */
function putBefore(requestId: string, text: string): void {
  const filter = browser.webRequest.filterResponseData(requestId);
  const encoder = new TextEncoder();
  let waiting = new Uint8Array();
  let begun = false;
  const begin = (strict: boolean) => {
    begun = true;
    // Without a line break, so that lines keep their numbers.
    filter.write(encoder.encode(`${strict ? '"use strict";' : ''}${text};`));
    filter.write(waiting);
  };
  filter.ondata = ({ data }) => {
    if (begun) return filter.write(data);
    const all = new Uint8Array(waiting.length + data.byteLength);
    all.set(waiting);
    all.set(new Uint8Array(data), waiting.length);
    waiting = all;
    const strict = startsStrict(new TextDecoder().decode(waiting));
    if (strict !== undefined || waiting.length > MOST_READ) begin(strict ?? false);
  };
  filter.onstop = () => {
    if (!begun) begin(false);
    filter.close();
  };
}

function readJson(raw: readonly WebRequest.UploadData[] = []): unknown {
  try {
    const decoder = new TextDecoder();
    return JSON.parse(raw.map(({ bytes }) => decoder.decode(bytes as ArrayBuffer, { stream: true })).join(''));
  } catch {
    return null;
  }
}
