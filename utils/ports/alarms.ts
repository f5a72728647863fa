export type AlarmName = 'availability' | 'clock' | 'list' | 'mirror' | 'wipe';

/** Wake-ups. A hint only: they come late after sleep and may not come at all, so whoever is woken looks at the clock. */
export interface Alarms {
  /** Epoch ms; null takes the alarm away. */
  set(name: AlarmName, at: number | null): Promise<void>;
  on(name: AlarmName, listener: () => unknown): void;
}
