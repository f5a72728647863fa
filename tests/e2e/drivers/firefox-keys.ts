const NAMED: Readonly<Record<string, string>> = {
  Backspace: '\uE003',
  Tab: '\uE004',
  Enter: '\uE007',
  Shift: '\uE008',
  Control: '\uE009',
  Alt: '\uE00A',
  Escape: '\uE00C',
  Space: ' ',
  PageUp: '\uE00E',
  PageDown: '\uE00F',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
  Delete: '\uE017',
};

type KeyAction = { readonly type: 'keyDown' | 'keyUp'; readonly value: string };

/** `Shift+Tab` as WebDriver's key actions. */
export function pressKeys(combination: string): KeyAction[] {
  const keys = combination.split('+').map((key) => NAMED[key] ?? key);
  const down = keys.map((value): KeyAction => ({ type: 'keyDown', value }));
  const up = keys.toReversed().map((value): KeyAction => ({ type: 'keyUp', value }));
  return [...down, ...up];
}

export function typeText(text: string): KeyAction[] {
  return [...text].flatMap((value): KeyAction[] => [
    { type: 'keyDown', value },
    { type: 'keyUp', value },
  ]);
}
