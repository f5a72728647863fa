/** The only source of time for services. */
export interface Clock {
  /** Epoch ms. */
  now(): number;
  /** The browser's IANA zone. */
  zone(): string;
}
