/** Capabilities that people ask for, and where the sources document them. */
import type { CloudId } from '#domain/cloud.ts';
import type { FamilyId } from '#domain/model.ts';
import type { Platforms } from '#domain/platform.ts';

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
  return (family, cloud, id) => {
    const capability = CAPABILITIES.find((each) => each.id === id);
    if (!capability) return 'unknown';
    if (family === 'claude') {
      const platform = CLAUDE_ON[cloud];
      return best(
        capability.claude.map((feature) => {
          const row = claude.get(feature);
          const support = row?.on[platform] ?? 'unknown';
          if (support === 'no' || support === 'unknown') return support;
          return row?.limits[platform] ? 'limited' : 'yes';
        }),
      );
    }
    const platform = GPT_ON[cloud];
    if (family !== 'gpt' || platform === null) return 'unknown';
    return best(
      capability.gpt.map((feature) => {
        const answer = gpt.get(feature)?.on[platform].answer ?? 'unknown';
        return answer === 'partial' || answer === 'varies' ? 'limited' : answer;
      }),
    );
  };
}

function best(answers: readonly Documented[]): Documented {
  return (['yes', 'limited', 'no'] as const).find((each) => answers.includes(each)) ?? 'unknown';
}
