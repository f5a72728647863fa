import type { Organisation } from '../../../utils/policy/model.ts';

/** What Drempel reads from the browser's managed storage: flat texts. */
export interface ManagedValues {
  /** `URL#thumbprint`. */
  readonly enrolmentCode: string;
  /** The signed list itself. */
  readonly list?: string;
}

export interface Deployment {
  readonly values: ManagedValues;
  readonly chromeId: string;
  readonly geckoId: string;
  readonly org: Organisation;
}

/** As Chrome, Chromium and Edge want it in a file. */
export const chromiumPolicy = ({ values, chromeId }: { readonly values: object; readonly chromeId: string }) => ({
  '3rdparty': { extensions: { [chromeId]: values } },
});

/** As Firefox wants it, without what stands around it. */
export const firefoxPolicy = ({ values, geckoId }: { readonly values: object; readonly geckoId: string }) => ({
  '3rdparty': { Extensions: { [geckoId]: values } },
});

export const writeJson = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;
