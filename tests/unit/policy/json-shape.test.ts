import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findShapeFault } from '../../../utils/policy/json-shape.ts';

describe('findShapeFault', () => {
  it('finds nothing in anything that JSON.stringify writes', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 8 }), fc.constantFrom(undefined, 2, '\t'), (value, indent) => {
        expect(findShapeFault(JSON.stringify(value, null, indent), 64)).toBeUndefined();
      }),
    );
  });

  it('finds a name that stands twice, wherever the object is', () => {
    const holder = fc.dictionary(fc.string({ maxLength: 8 }), fc.jsonValue({ maxDepth: 2 }), {
      minKeys: 1,
      maxKeys: 5,
    });
    fc.assert(
      fc.property(holder, fc.nat(), fc.nat(), (object, which, wraps) => {
        const names = Object.keys(object);
        const name = JSON.stringify(names[which % names.length]);
        const twice = `${JSON.stringify(object).slice(0, -1)}, ${name} :0}`;
        const text = wraps % 2 ? `[1,${twice}]` : `{"a":${twice}}`;
        expect(findShapeFault(text, 64)?.kind).toBe('duplicate');
      }),
    );
  });

  it('says where', () => {
    expect(findShapeFault('{"a":[{},{"b":{"c":1,"c":2}}]}', 9)).toEqual({ kind: 'duplicate', path: 'a[1].b.c' });
    expect(findShapeFault('{"seq":1,"seq":2}', 9)).toEqual({ kind: 'duplicate', path: 'seq' });
  });

  it('knows a name that is written in another way', () => {
    expect(findShapeFault('{"seq":1,"\\u0073eq":2}', 9)).toEqual({ kind: 'duplicate', path: 'seq' });
  });

  it('does not mistake values for names, or one object for another', () => {
    expect(findShapeFault('{"a":"a","b":["a","a",{"a":"b"}],"c":{"a":1}}', 9)).toBeUndefined();
    expect(findShapeFault('["a:","a:"]', 9)).toBeUndefined();
    expect(findShapeFault('{"__proto__":1,"constructor":2}', 9)).toBeUndefined();
  });

  it('finds nesting beyond the limit, not at it', () => {
    expect(findShapeFault('[[[]]]', 3)).toBeUndefined();
    expect(findShapeFault('[[[[]]]]', 3)).toEqual({ kind: 'too-deep' });
    expect(findShapeFault(`{"x":"${'['.repeat(99)}"}`, 3)).toBeUndefined();
  });

  it('answers for any text at all', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'{}[]",:\\ au0') }), (text) => void findShapeFault(text, 4)),
    );
  });
});
