/** A frame that waits for a page of Drempel's to call it by a name that nobody else knows. */
export interface CalledFrame {
  readonly tabId: number;
  readonly frameId: number;
  readonly name: string;
}

const SHAPE = /^#(\d+)\.(\d+)\.([0-9a-f]{32})$/u;

/** Whether it can be the name of a call: 128 random bits in hexadecimal. */
export const isCallName = (name: unknown): name is string => typeof name === 'string' && /^[0-9a-f]{32}$/u.test(name);

/** How the address of the warning page names the frame that it is to call. */
export const frameHash = ({ tabId, frameId, name }: CalledFrame): string => `#${tabId}.${frameId}.${name}`;

/** The frame that the address names; null where it names none. */
export function parseFrameHash(hash: string): CalledFrame | null {
  const [, tabId, frameId, name] = SHAPE.exec(hash) ?? [];
  return name === undefined ? null : { tabId: Number(tabId), frameId: Number(frameId), name };
}
