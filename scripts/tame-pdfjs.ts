import type { Plugin } from 'vite';

const REFUSED = '(() => { throw new EvalError("refused"); })(';

/** What pdf.js and the polyfills in it would evaluate, or load from an address made up at run time, and what instead. */
const WILD: readonly (readonly [RegExp, string])[] = [
  [/\b(?:new )?Function\((?=["'])/g, REFUSED],
  [/\bimport\((?=\s*(?:\/\*|[a-z]|$))/gm, REFUSED],
  [/\bimport\("(?=\$\{)/g, 'refused("'],
];

/**
 * Takes out of pdf.js what the policy of the extension's pages forbids anyway, so that nothing that is packed evaluates
 * code: it tries each of these where it may, and does without where that fails.
 */
export const tamePdfjs = (): Plugin => ({
  name: 'drempel:tame-pdfjs',
  transform: (code, id) =>
    id.includes('/pdfjs-dist/') ? WILD.reduce((tame, [wild, instead]) => tame.replace(wild, instead), code) : null,
});
