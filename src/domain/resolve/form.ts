/** The forms in which people paste what they call a model by. */
export const FORMS = [
  'bedrock-id',
  'bedrock-arn',
  'bedrock-address',
  'vertex-id',
  'vertex-resource',
  'vertex-address',
  'azure-deployment',
  'azure-address',
  'prefixed-id',
  'model-id',
  'words',
] as const;
export type Form = (typeof FORMS)[number];
