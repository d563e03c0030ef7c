/** Azure: addresses and resource names, in which a deployment's own name stands for the model. */
import { plain, type Pasted } from './pasted.ts';

const HOST =
  /^https?:\/\/[a-z0-9-]+(?:\.[a-z0-9-]+)*\.(?:azure\.(?:com|us|cn)|azure-api\.net|microsoft\.com|azureml\.ms)(?:[/:?]|$)/;
const DEPLOYMENT = /(?:^|\/)deployments\/([^/?#\s]+)/;
const MODEL = /(?:^|\/)models\/([^/?#\s]+?)(?::[a-z]+)?(?:[/?#]|$)/;

/** An address or a resource of Azure; null where it is none. */
export function readAzure(text: string): Pasted | null {
  const isHost = HOST.test(text);
  const isResource = /microsoft\.cognitiveservices\/|^azureml:\/\//.test(text);
  const deployment = DEPLOYMENT.exec(text)?.[1];
  const isPath = /^\/?openai\/deployments\//.test(text);
  if (!isHost && !isResource && !isPath) return null;
  if (deployment !== undefined)
    return plain('azure-deployment', deployment, { cloud: 'azure', isDeployment: true });
  const model = MODEL.exec(text)?.[1];
  const named = model === 'chat' ? undefined : model;
  return plain('azure-address', named ?? null, { cloud: 'azure' });
}
