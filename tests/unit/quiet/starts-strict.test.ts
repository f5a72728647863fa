import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { startsStrict } from '../../../utils/quiet/starts-strict.ts';

describe('the directive that makes a script strict', () => {
  it.each(["'use strict';", '"use strict"', '/* © */ // who\n\n"use strict";x', "﻿'use strict'", "// a\r'use strict'"])(
    'is seen in %j',
    (text) => {
      expect(startsStrict(text)).toBe(true);
    },
  );

  it.each([
    'x()',
    '(function(){"use strict"})()',
    ';"use strict"',
    '"use stric"+x',
    '/ab/.test("x")',
    "'other'; 'use strict'",
  ])('is not there in %j', (text) => {
    expect(startsStrict(text)).toBe(false);
  });

  it('is told from the first part that is enough, and never otherwise later', () => {
    const scripts = fc.constantFrom(
      '/* a * b */\n// c\n"use strict"; f();',
      "'use strict'",
      '/* long */ f("use strict");',
      '// only\nimport "x";',
      '"use asm"; g()',
    );
    fc.assert(
      fc.property(scripts, fc.nat(), (script, cut) => {
        const early = startsStrict(script.slice(0, cut % (script.length + 1)));
        if (early !== undefined) expect(early).toBe(startsStrict(script));
      }),
    );
  });
});
