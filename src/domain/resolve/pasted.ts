/** What can be read from a pasted string before anything is looked up. */
import type { CloudId } from '#domain/cloud.ts';
import type { Form } from './form.ts';

export interface Pasted {
  readonly form: Form;
  /** The cloud that the string names; null where it names none. */
  readonly cloud: CloudId | null;
  /** The data centre area in it. */
  readonly region: string | null;
  /** The geography it pins inference to, as it is written. */
  readonly prefix: string | null;
  /** The geography follows from a Region or a location; the id itself names none. */
  readonly isImplied: boolean;
  /** The vendor that Amazon Bedrock writes before a model. */
  readonly vendor: string | null;
  /** What is left: the model's id; null where the string names no model. */
  readonly name: string | null;
  /** It is asked through an endpoint that takes ids without a prefix. */
  readonly takesBare: boolean;
  /** The name was chosen by whoever deployed the model. */
  readonly isDeployment: boolean;
}

/** A string that names nothing but what follows. */
export function plain(form: Form, name: string | null, more: Partial<Pasted> = {}): Pasted {
  return {
    form,
    cloud: null,
    region: null,
    prefix: null,
    isImplied: false,
    vendor: null,
    name,
    takesBare: false,
    isDeployment: false,
    ...more,
  };
}
