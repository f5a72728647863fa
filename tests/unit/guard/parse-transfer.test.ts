import { describe, expect, it } from 'vitest';
import { MAX_FILES, MAX_NAME, parseDecision, parseTransfer } from '../../../utils/guard/parse-transfer.ts';
import { file, transfer } from './fixtures.ts';

describe('parseTransfer', () => {
  it('takes what a page script sends', () => {
    for (const entry of ['file-input', 'drop', 'paste']) {
      expect(parseTransfer({ entry, files: [file()] })).toEqual({ entry, files: [file()] });
    }
  });

  it.each([
    ['nothing', null],
    ['text', 'drop'],
    ['an unknown way in', { entry: 'telepathy', files: [file()] }],
    ['no files', { entry: 'drop', files: [] }],
    ['too many files', { entry: 'drop', files: Array.from({ length: MAX_FILES + 1 }, () => file()) }],
    ['files that are no list', { entry: 'drop', files: { 0: file(), length: 1 } }],
    ['a size below nothing', transfer(file({ size: -1 }))],
    ['a size that is no whole number', transfer(file({ size: 1.5 }))],
    ['a time that is none', transfer(file({ lastModified: Number.NaN }))],
    ['a name too long', transfer(file({ name: 'x'.repeat(MAX_NAME + 1) }))],
    ['one bad file among good ones', transfer(file(), { ...file(), name: 3 } as never)],
  ])('refuses %s', (_case, value) => {
    expect(parseTransfer(value)).toBeNull();
  });
});

describe('parseDecision', () => {
  it.each([
    [{ kind: 'cancel' }, { kind: 'cancel' }],
    [{ kind: 'mine', reason: 'x' }, { kind: 'mine' }],
    [{ kind: 'go-on' }, { kind: 'go-on' }],
    [{ kind: 'go-on', reason: '  ' }, { kind: 'go-on' }],
    [
      { kind: 'go-on', reason: ' agreed ' },
      { kind: 'go-on', reason: 'agreed' },
    ],
    [
      { kind: 'go-on', reason: 'y'.repeat(900) },
      { kind: 'go-on', reason: 'y'.repeat(500) },
    ],
    [{ kind: 'yes' }, null],
    [true, null],
    [null, null],
  ])('%j → %j', (value, expected) => {
    expect(parseDecision(value)).toEqual(expected);
  });
});
