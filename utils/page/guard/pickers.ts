import { apply, getter } from '../natives.ts';
import { replace } from '../replace.ts';
import type { Ask } from './ask.ts';
import { gatherHandles } from './handles.ts';
import { createList, NewDOMException } from './natives.ts';
import { closeThen, hold, refusal } from './settle.ts';

type Launch = { readonly files: readonly FileSystemHandle[] };
type Queue = { setConsumer(consumer: (launch: Launch) => unknown): void };

/** In the browser's words for a picker that was closed. */
const aborted = () => new NewDOMException('The user aborted a request.', 'AbortError');

/**
 * File and folder pickers, and files that an installed web app is opened with: the page gets the handles after the
 * verdict on all that they lead to, and else hears that the person closed the picker.
 */
export function guardPickers(ask: Ask, tell: () => void): void {
  const judge = (handles: readonly FileSystemHandle[], give: () => void, refuse: (error: unknown) => void) =>
    gatherHandles(handles, (held) => {
      if (held.facts.length === 0) give();
      else ask('picker', held, (allow) => (allow ? give() : refuse(aborted())));
    });
  for (const name of ['showOpenFilePicker', 'showDirectoryPicker']) {
    replace(window, name, (target, self, args) => {
      if (!closeThen()) {
        tell();
        return refusal(aborted());
      }
      return hold(apply(target, self, args as never) as Promise<object>, (found, give, refuse) => {
        const handles = createList<FileSystemHandle>();
        if (name === 'showDirectoryPicker') handles[0] = found as FileSystemHandle;
        else
          for (let at = 0; at < (found as []).length; at += 1) handles[at] = (found as FileSystemHandle[])[at] as never;
        judge(handles, give, refuse);
      });
    });
  }
  const { LaunchQueue, LaunchParams } = window as unknown as Record<string, { prototype: object } | undefined>;
  const launched = LaunchParams && getter(LaunchParams.prototype, 'files');
  replace(LaunchQueue?.prototype, 'setConsumer', (target, self, [consumer]) =>
    apply(target as Queue['setConsumer'], self as Queue, [
      typeof consumer !== 'function' || !launched
        ? (consumer as never)
        : (launch) => {
            const pass = () => void consumer(launch);
            const files: readonly FileSystemHandle[] = apply(launched, launch, []);
            if (files.length === 0) pass();
            else if (closeThen()) judge(files, pass, () => {});
            else tell();
          },
    ]),
  );
}
