import { describe, expect, it } from 'vitest';
import { canonicalText } from '../../../utils/journal/canonical.ts';

describe('the canonical text', () => {
  it('is that of the example in RFC 8785 §3.2.2', () => {
    const value = {
      numbers: [Number('333333333.33333329'), 1e30, 4.5, 2e-3, 0.000000000000000000000000001],
      string: '\u20ac$\u000f\nA\'B"\\\\"/',
      literals: [null, true, false],
    };
    expect(canonicalText(value)).toBe(
      '{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],"string":"€$\\u000f\\nA\'B\\"\\\\\\\\\\"/"}',
    );
  });

  it('sorts names by UTF-16 units, as §3.2.3 has it', () => {
    const names = ['\u20ac', '\r', '\ufb33', '1', '\u{1f600}', '\u0080', '\u00f6'];
    const sorted = ['\r', '1', '\u0080', '\u00f6', '\u20ac', '\u{1f600}', '\ufb33'];
    const text = canonicalText(Object.fromEntries(names.map((name) => [name, 0])));
    expect(Object.keys(JSON.parse(text)).filter((name) => name !== '1')).toEqual(sorted.filter((name) => name !== '1'));
    expect(text.indexOf('"1"')).toBeGreaterThan(text.indexOf('"\\r"'));
  });

  it('takes a field without a value for none, and tells halves of pairs apart', () => {
    expect(canonicalText({ b: undefined, a: [undefined, -0] })).toBe('{"a":[null,0]}');
    expect(canonicalText('\ud800')).not.toBe(canonicalText('\udfff'));
    expect(new TextDecoder().decode(new TextEncoder().encode(canonicalText('\ud800')))).toBe('"\\ud800"');
  });
});
