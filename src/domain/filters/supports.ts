/** What is documented of capabilities, as filters ask for it; it comes with the answer it reads. */
import type { Documented, Supports } from '#domain/capability.ts';
import type { Capabilities } from '#domain/evidence.ts';

/** Reads the answer of `/capabilities`. What it does not list is unknown, never "no". */
export function supportsFrom({ offerings }: Capabilities): Supports {
  const answers = new Map<string, Documented>();
  for (const { model, cloud, capabilities } of offerings) {
    for (const [capability, { answer }] of Object.entries(capabilities)) {
      answers.set(`${model} ${cloud} ${capability}`, answer);
    }
  }
  return (model, cloud, capability) => answers.get(`${model} ${cloud} ${capability}`) ?? 'unknown';
}
