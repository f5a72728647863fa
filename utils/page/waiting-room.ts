import type { Timetable } from '../availability/model.ts';
import type { PageNotification } from '../quiet/model.ts';
import { openPageChannel } from './channel-page.ts';
import { apply, now } from './natives.ts';
import { decideByTimetable, type QuietDecision } from './quiet-decision.ts';
import { type FromHook, type FromRelay, QUIET_CHANNEL } from './quiet-messages.ts';

/** One notification that the page believes to be on its way. */
export interface Waiting {
  readonly notification: PageNotification;
  /** It is safely kept: the page may hear that it was shown. */
  held(): unknown;
  /** The browser shows it after all. */
  show(): unknown;
}

/** Where notifications wait until it is known what becomes of them. */
export interface WaitingRoom {
  decide(): QuietDecision;
  /** Called when it has become quiet, or free again; not before it is known which. */
  onTurn(listener: (quiet: boolean) => void): void;
  /** What is known does not hold any more: asks, and until the answer has come everything waits. */
  askAgain(): void;
  enter(waiting: Waiting): void;
  /** What the person has said of notifications here, as the background knows it; undefined where it has not told. */
  permission(): NotificationPermission | undefined;
  /** What the relay said with the port, while it is there. */
  data(): unknown;
  /** Passes on what the page has put on the clipboard. */
  copied(what: string | Blob): void;
  /** Notes once for this page that something failed here. */
  broke(error: unknown): void;
}

/** Texts longer than this are cut before they leave the page. */
const LONGEST_TEXT = 500;
/** A relay that says nothing for so long (ms) while something waits for it is no longer there. */
const PATIENCE = 60_000;

const { setTimeout, clearTimeout } = window;
const { slice } = String.prototype;

/**
 * Decides by the timetable that the relay hands in, and passes on what is to be held. Everything that enters leaves:
 * held, or shown by the browser where it may be, could not be kept, or nobody answers.
 */
export function openWaitingRoom(): WaitingRoom {
  let timetable: Timetable | undefined;
  let permission: NotificationPermission | undefined;
  let gone = false;
  let broken = false;
  let asked = false;
  let made = 0;
  let watch = 0;
  /** Handed to the relay and not answered yet, by number. */
  let sent: Record<number, Waiting> = {};
  let unanswered = 0;
  /** Came while there was no timetable to decide by. */
  let undecided: Waiting[] = [];
  const turns: ((quiet: boolean) => void)[] = [];

  const tell = (message: FromHook) => channel.send(message);
  const decide = () => (gone ? 'show' : decideByTimetable(timetable, now()));
  const cut = (text: string): string => apply(slice, text, [0, LONGEST_TEXT]);
  const ask = () => {
    if (!asked) tell({ kind: 'ask' });
    asked = true;
  };
  const askAgain = () => {
    timetable = undefined;
    ask();
  };
  const broke = (error: unknown) => {
    if (!broken) tell({ kind: 'broke', detail: `${error}` });
    broken = true;
  };
  const settle = (waiting: Waiting | undefined, held: boolean) => {
    try {
      if (held) waiting?.held();
      else waiting?.show();
    } catch (error) {
      broke(error);
    }
  };
  const enter = (waiting: Waiting) => {
    const decision = decide();
    if (decision === 'show') return settle(waiting, false);
    if (decision === 'ask') {
      undecided[undecided.length] = waiting;
      ask();
    } else {
      made += 1;
      unanswered += 1;
      sent[made] = waiting;
      const { title, body, tag, via, at } = waiting.notification;
      tell({ kind: 'hold', id: made, notification: { title: cut(title), body: cut(body), tag: cut(tag), via, at } });
    }
    watch ||= setTimeout(leave, PATIENCE);
  };
  const enterAgain = () => {
    const before = undecided;
    undecided = [];
    for (let at = 0; at < before.length; at += 1) enter(before[at] as Waiting);
  };
  const leave = () => {
    gone = true;
    const before = sent;
    sent = {};
    unanswered = 0;
    for (const id in before) settle(before[id], false);
    enterAgain();
  };
  const receive = (message: FromRelay) => {
    if (message.kind === 'turn') {
      for (let at = 0; at < turns.length; at += 1) turns[at]?.(message.quiet);
      return;
    }
    clearTimeout(watch);
    watch = 0;
    if (message.kind === 'gone') return leave();
    if (message.kind === 'timetable') {
      ({ timetable } = message);
      permission = message.permission ?? permission;
      gone = false;
      asked = false;
      enterAgain();
    } else {
      for (let at = 0; at < message.ids.length; at += 1) {
        const id = message.ids[at] as number;
        const waiting = sent[id];
        if (!waiting) continue;
        delete sent[id];
        unanswered -= 1;
        settle(waiting, message.held);
      }
    }
    if (unanswered > 0 || undecided.length > 0) watch ||= setTimeout(leave, PATIENCE);
  };

  const channel = openPageChannel(QUIET_CHANNEL, (message) => receive(message as FromRelay), leave);
  ask();
  return {
    onTurn: (listener) => {
      turns[turns.length] = listener;
    },
    permission: () => permission,
    decide,
    askAgain,
    enter,
    broke,
    copied: (what) => tell({ kind: 'copied', what }),
    data: () => (gone ? undefined : channel.data),
  };
}
