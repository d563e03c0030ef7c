/** Capabilities that people ask for, and where the sources document them. */
import { CLOUDS, type CloudId } from '#domain/cloud.ts';
import type { FamilyId } from '#domain/schema/model.ts';
import type { Feature, GptFeature, Platforms } from '#domain/platform.ts';

/** `yes` counts betas; `limited` works for some models or with limits the sources name. */
export type Documented = 'yes' | 'limited' | 'no' | 'unknown';

/** Whether a capability is documented for a family on a cloud. */
export type Supports = (family: FamilyId, cloud: CloudId, capability: string) => Documented;

/** A capability with the rows of the feature tables that stand for it. */
interface Capability {
  readonly id: string;
  readonly claude: readonly string[];
  readonly gpt: readonly string[];
}

export const CAPABILITIES: readonly Capability[] = [
  { id: 'prompt-caching', claude: ['prompt-caching-5m'], gpt: ['prompt-caching'] },
  { id: 'batch', claude: ['batch-messages-api', 'batch-cloud-native'], gpt: ['batch'] },
  { id: 'tool-use', claude: ['tool-use'], gpt: ['function-calling'] },
  { id: 'structured-outputs', claude: ['structured-outputs'], gpt: ['structured-outputs'] },
  { id: 'streaming', claude: ['streaming'], gpt: ['streaming'] },
  { id: 'vision', claude: ['vision'], gpt: [] },
  { id: 'pdf', claude: ['pdf'], gpt: [] },
  { id: 'citations', claude: ['citations'], gpt: [] },
  { id: 'extended-thinking', claude: ['extended-thinking', 'adaptive-thinking'], gpt: [] },
  { id: 'web-search', claude: ['web-search'], gpt: ['web-search'] },
  { id: 'computer-use', claude: ['computer-use'], gpt: ['computer-use'] },
  { id: 'code-execution', claude: ['code-execution'], gpt: ['code-interpreter'] },
  { id: 'mcp', claude: ['mcp-connector'], gpt: ['remote-mcp'] },
  { id: 'token-counting', claude: ['token-counting'], gpt: [] },
];

const CLAUDE_ON = { azure: 'foundry', aws: 'bedrock', gcp: 'vertex' } as const;
const GPT_ON = { azure: 'azure', aws: 'bedrock', gcp: null } as const;

/** Reads the feature tables. Families without a table are unknown everywhere, never "no". */
export function supportsFrom(platforms: Platforms): Supports {
  const claude = new Map(platforms.features.map((feature) => [feature.id, feature]));
  const gpt = new Map(platforms.gptFeatures.map((feature) => [feature.id, feature]));
  const answers = new Map<string, Documented>();
  for (const capability of CAPABILITIES) {
    for (const cloud of CLOUDS) {
      const claudeAnswers = capability.claude.map((id) =>
        claudeAnswer(claude.get(id), CLAUDE_ON[cloud]),
      );
      answers.set(`claude ${cloud} ${capability.id}`, best(claudeAnswers));
      const platform = GPT_ON[cloud];
      if (platform === null) continue;
      const gptAnswers = capability.gpt.map((id) => gptAnswer(gpt.get(id), platform));
      answers.set(`gpt ${cloud} ${capability.id}`, best(gptAnswers));
    }
  }
  return (family, cloud, id) => answers.get(`${family} ${cloud} ${id}`) ?? 'unknown';
}

function claudeAnswer(row: Feature | undefined, platform: keyof Feature['on']): Documented {
  const support = row?.on[platform] ?? 'unknown';
  if (support === 'no' || support === 'unknown') return support;
  return row?.limits[platform] ? 'limited' : 'yes';
}

function gptAnswer(row: GptFeature | undefined, platform: keyof GptFeature['on']): Documented {
  const answer = row?.on[platform].answer ?? 'unknown';
  return answer === 'partial' || answer === 'varies' ? 'limited' : answer;
}

/** Of several ways to a capability the best; "no" only where every way is documented as closed. */
function best(answers: readonly Documented[]): Documented {
  const order = ['yes', 'limited', 'unknown', 'no'] as const;
  return order.find((each) => answers.includes(each)) ?? 'unknown';
}
