/** What can be tried without anything at hand: one string for each kind that people paste. */
import type { resolveWords } from '#i18n/words/resolve.ts';

type ExampleId = keyof (typeof resolveWords)['en']['examples'];

export const EXAMPLES: readonly { readonly id: ExampleId; readonly text: string }[] = [
  { id: 'pinned', text: 'eu.anthropic.claude-opus-5-5' },
  { id: 'bare', text: 'anthropic.claude-sonnet-4-5-20250929-v1:0' },
  { id: 'deployment', text: 'azure_ai/claude-opus-5-5-swc' },
  {
    id: 'address',
    text: 'https://europe-west1-aiplatform.googleapis.com/v1/projects/p/locations/europe-west1/publishers/anthropic/models/claude-opus-4-6:rawPredict',
  },
  {
    id: 'config',
    text: `model_list:
  - model_name: main
    litellm_params:
      model: bedrock/converse/eu.anthropic.claude-opus-5-5
  - model_name: fallback
    litellm_params:
      model: vertex_ai/claude-sonnet-5@default
  - model_name: cheap
    litellm_params:
      model: azure/gpt-4o-mini`,
  },
  { id: 'phrase', text: 'gemini aws' },
];
