/**
 * Takes the place of WXT's class of this name in content scripts (see the alias in `wxt.config.ts`). WXT's own tells
 * each page, by an event and a message that any script there can read, that the extension is here and what its id is,
 * and brings the polyfill into every frame. Drempel's relays need neither.
 */
export class ContentScriptContext {}
