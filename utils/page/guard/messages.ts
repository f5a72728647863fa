import type { Transfer } from '../../guard/model.ts';

/** The event by which the relay hands its port to the page script. */
export const GUARD_CHANNEL = 'drempel-guard';

/**
 * What the page script says over the private channel: that a file chooser opens, what a person chose, the files that
 * were asked for, that it could not do its work. `id` counts the transfers of one frame; `elsewhere`: what was chosen was
 * so in another window.
 */
export type PageMessage =
  | { readonly kind: 'opening' }
  | { readonly kind: 'ask'; readonly id: number; readonly transfer: Transfer; readonly elsewhere: boolean }
  | { readonly kind: 'files'; readonly id: number; readonly files: readonly Blob[] }
  | { readonly kind: 'broke'; readonly detail: string };

/**
 * What the relay answers: at once that it has heard, perhaps that it is to be given the files at some places, later
 * whether the page may have them. Where it can open closed
 * shadow roots it says so at its start: by events of which name it is asked for one.
 */
export type RelayMessage =
  | { readonly kind: 'roots'; readonly name: string }
  | { readonly kind: 'heard'; readonly id: number }
  | { readonly kind: 'show'; readonly id: number; readonly files: readonly number[] }
  | { readonly kind: 'verdict'; readonly id: number; readonly allow: boolean; readonly failed: boolean };
