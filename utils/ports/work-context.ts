import type { ContainerFace } from '../boundary/container.ts';
import type { Move } from '../boundary/decide-context.ts';
import type { MoveOut } from '../boundary/decide-out.ts';
import type { BoundaryMode } from '../boundary/mode.ts';
import type { AdoptedList } from '../policy/model.ts';
import type { Contexts } from './contexts.ts';
import type { StoppedLoop } from './session.ts';

/** A tab that stands at the handover page, with the URL that waits there. */
export interface HeldTab {
  readonly tabId: number;
  readonly url: string;
  /** It is on its way there: what can be done before it stands there may be done now. */
  readonly ahead?: true;
  /** How many entries the tab's history has, this page's own included; absent where the page did not say. */
  readonly entries?: number;
  /** Whether a page that says who it is sent the tab there; absent where the handover page did not say. */
  readonly referred?: boolean;
  /** It shows the page itself, which the browser kept from before and brought back without asking for it. */
  readonly kept?: true;
  /** The employee asks for it, whatever it may look like. */
  readonly asked?: true;
}

/**
 * `later`: nothing can be done ahead. `already`: this hold was moved a moment ago. `again`: and the page behind it
 * keeps sending its tab on, so the tab stays at the handover page. `here`: the tab is in that work context itself, so
 * it may go on by itself. `looped`: it would go on with a loop, which is stopped; `looped-before`: and was already.
 */
export type BringOutcome = 'moved' | 'later' | 'already' | 'again' | 'here' | 'failed' | 'looped' | 'looped-before';

/** Firefox's containers can be switched off in its settings, and by whoever manages it. */
export type Obstacle = 'no-containers';

/** Whose work it is, and how it is called and coloured. */
export interface Owner {
  readonly orgId: string;
  readonly face: ContainerFace;
}

/** What the browser's side asks and tells while people browse. */
export interface BoundaryWatcher {
  /** Null where no list of this organisation is in force. */
  owner(orgId: string): Promise<Owner | null>;
  /** The id of the organisation whose work a URL is; null where it is no work, or has no place in this profile. */
  ownerOf(url: string): Promise<string | null>;
  /**
   * `within`: the organisation in whose work context the tab is. `to`: the one in whose it belongs; for what goes out, the
   * one that it comes from. `asker`: the page that asks; null where none does.
   */
  decide(navigation: {
    url: string;
    method: string;
    within: string | null;
    tabId: number;
    asker: string | null;
  }): Promise<{ move: Move | MoveOut; to: string | null }>;
  /** A tab stands at the handover page, or shows a work app outside the work context. */
  held(tab: HeldTab): Promise<void>;
  moved(url: string): void;
  /** The organisation whose work context the whole profile is; null where there is private life beside it. */
  whole(): Promise<string | null>;
  /** A tab stands at the handover page with what was to open at work and is not at home there. */
  out(tab: HeldTab): Promise<void>;
  /** A tab of a work context, or of none, is redirected by the page at `from`. */
  redirected(redirect: { tabId: number; within: Promise<string | null>; from: string; to: string }): Promise<void>;
  /** A tab of a work context shows this page. */
  shown(page: { tabId: number; within: string | null; url: string }): Promise<void>;
  /** Something was opened in private life, in this tab, that was to open in the work context of an organisation. */
  departed(departure: { tabId: number; orgId: string; url: string }): Promise<void>;
  /** A request with content was stopped and is explained to the employee. */
  explained(url: string): Promise<void>;
  /** A loop was stopped, and is explained to the employee. */
  looped(url: string): Promise<void>;
}

/** The separate contexts, one an organisation, with all that makes and keeps them; what they are made of differs per browser. */
export interface WorkContext extends Contexts {
  /** Registers every listener. Called once, in the first tick of the background. */
  watch(watcher: BoundaryWatcher): void;
  /**
   * Makes the browser keep the work apps of these lists apart, from private life and from one another, and resolves
   * when it does. What there was for an organisation that has no list here any more is taken down, work tabs and work
   * data included where the browser can. Cheap where nothing changed. In a private profile work has no context to open in.
   */
  arrange(lists: readonly AdoptedList[], mode: BoundaryMode): Promise<void>;
  /**
   * Opens a held URL in this organisation's work context and clears the tab that held it. Asked twice for one hold, it
   * moves once.
   */
  bring(tab: HeldTab, orgId: string): Promise<BringOutcome>;
  /**
   * Opens what was to open in this organisation's work context in private life, and clears the tab that held it. Asked
   * twice for one hold, it moves once.
   */
  takeOut(tab: HeldTab, orgId: string): Promise<BringOutcome>;
  /** The organisation to whose work a tab belongs, also where it was opened from there this moment. */
  opensIn(tabId: number): Promise<string | null>;
  /** Whether a tab is alone in a small window that a page opened. */
  isPopUp(tabId: number): Promise<boolean>;
  /** The loop that was stopped in this tab when it was to be taken to this URL; null where there was none. */
  loopAt(tabId: number, url: string): Promise<StoppedLoop | null>;
  /** The last host that sent a tab to this URL, where that was seen; null where it was not. */
  sentFrom(url: string): Promise<string | null>;
  /** Takes a tab back to where it was before the handover page, or closes it where it was nowhere. */
  stepBack(tab: Omit<HeldTab, 'url'>): Promise<void>;
  /**
   * Forgets where tabs were taken a moment ago, but for the work of these organisations; that of others may have led to
   * it, so what led to it goes in any case.
   */
  forget(keptOrgIds: readonly string[]): Promise<void>;
  /** What about the browser itself keeps work from having a place of its own; null where nothing does. */
  obstacle(): Promise<Obstacle | null>;
  /** Called when a tab may have come into the work context or gone out of it, or shows another page there. */
  onChanged(listener: (tabId: number) => unknown): void;
}
