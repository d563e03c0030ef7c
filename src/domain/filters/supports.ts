/** Where the sources document the capabilities; it comes with the tables it reads. */
import { CLOUDS } from '#domain/cloud.ts';
import type { Feature, GptFeature, Platforms } from '#domain/platform.ts';
import { CAPABILITIES, type Capability, type Documented, type Supports } from './capability.ts';

/** The rows of the feature tables that stand for a capability. */
export const FEATURE_ROWS: Readonly<
  Record<Capability, { readonly claude: readonly string[]; readonly gpt: readonly string[] }>
> = {
  'prompt-caching': { claude: ['prompt-caching-5m'], gpt: ['prompt-caching'] },
  batch: { claude: ['batch-messages-api', 'batch-cloud-native'], gpt: ['batch'] },
  'tool-use': { claude: ['tool-use'], gpt: ['function-calling'] },
  'structured-outputs': { claude: ['structured-outputs'], gpt: ['structured-outputs'] },
  streaming: { claude: ['streaming'], gpt: ['streaming'] },
  vision: { claude: ['vision'], gpt: [] },
  pdf: { claude: ['pdf'], gpt: [] },
  citations: { claude: ['citations'], gpt: [] },
  'extended-thinking': { claude: ['extended-thinking', 'adaptive-thinking'], gpt: [] },
  'web-search': { claude: ['web-search'], gpt: ['web-search'] },
  'computer-use': { claude: ['computer-use'], gpt: ['computer-use'] },
  'code-execution': { claude: ['code-execution'], gpt: ['code-interpreter'] },
  mcp: { claude: ['mcp-connector'], gpt: ['remote-mcp'] },
  'token-counting': { claude: ['token-counting'], gpt: [] },
};

const CLAUDE_ON = { azure: 'foundry', aws: 'bedrock', gcp: 'vertex' } as const;
const GPT_ON = { azure: 'azure', aws: 'bedrock', gcp: null } as const;

/** Reads the feature tables. Families without a table are unknown everywhere, never "no". */
export function supportsFrom(platforms: Platforms): Supports {
  const claude = new Map(platforms.features.map((feature) => [feature.id, feature]));
  const gpt = new Map(platforms.gptFeatures.map((feature) => [feature.id, feature]));
  const answers = new Map<string, Documented>();
  for (const capability of CAPABILITIES) {
    const rows = FEATURE_ROWS[capability];
    for (const cloud of CLOUDS) {
      const claudeAnswers = rows.claude.map((id) => claudeAnswer(claude.get(id), CLAUDE_ON[cloud]));
      answers.set(`claude ${cloud} ${capability}`, best(claudeAnswers));
      const platform = GPT_ON[cloud];
      if (platform === null) continue;
      const gptAnswers = rows.gpt.map((id) => gptAnswer(gpt.get(id), platform));
      answers.set(`gpt ${cloud} ${capability}`, best(gptAnswers));
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
