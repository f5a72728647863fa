import { expect, it } from 'vitest';
import { watchDrags } from '../../../../utils/page/guard/watch-drags.ts';

/** What a browser's own drag gives: a trusted event, which no script can make. */
function drag(types: readonly string[] | null, isTrusted = true): boolean {
  let told = false;
  let listener: ((event: Event) => void) | undefined;
  const page = {
    addEventListener(type: string, given: (event: Event) => void, capture: boolean) {
      if (type === 'dragenter' && capture) listener = given;
    },
  };
  watchDrags(page as unknown as EventTarget, () => {
    told = true;
  });
  listener?.({ isTrusted, dataTransfer: types && { types } } as unknown as Event);
  return told;
}

it.each([
  ['files', ['Files'], true],
  ['a picture of another page', ['text/uri-list', 'text/html', 'Files'], true],
  ['text', ['text/plain'], false],
  ['nothing to look at', null, false],
] as const)('a drag with %s: %s', (_what, types, told) => {
  expect(drag(types)).toBe(told);
});

it('a drag of the page’s own making is no drag', () => {
  expect(drag(['Files'], false)).toBe(false);
});
