import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { ListOffer, Policy } from '../../utils/policy/model.ts';

/** The list that was opened. */
export interface OpenedList {
  readonly name: string;
  readonly document: unknown;
  /** Null where it has errors. */
  readonly policy: Policy | null;
  /** Where it was signed: what the next one must follow, and how earlier keys vouch for the key. */
  readonly signed:
    | (Pick<ListOffer, 'policy' | 'thumbprint' | 'digest'> & { readonly rotations: readonly string[] })
    | undefined;
}

/** The list in the form, and how it is changed. */
export interface Form {
  readonly document: unknown;
  readonly opened: OpenedList | null;
  /** `undefined` takes out what stands at the path. */
  set(path: string, value: unknown): void;
}

export const FormContext = createContext<Form>({ document: null, opened: null, set: () => {} });

export function useForm(): Form {
  return useContext(FormContext);
}
