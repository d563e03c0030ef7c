/**
 * `npm run catalogue:add`: asks for a new offering, or takes its answers as flags, proposes ids
 * from the pattern of that cloud, writes the files and checks the catalogue. Nothing that was not
 * told is written: what is unknown stays unknown.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { parseArgs } from 'node:util';
import { CLOUDS } from '#domain/cloud.ts';
import { SCOPES } from '#domain/scope.ts';
import { STATUSES } from '#domain/status.ts';
import { CATALOGUE_FOLDER, loadParts } from '#mocks/load-files.ts';
import { Refusal } from './basics.mjs';
import { main as check } from './catalogue-check.ts';
import { filesOf } from './new-offering.ts';
import { proposeIds } from './propose-ids.ts';

/** What is asked, with what an answer looks like; `?` may stay unanswered. */
const QUESTIONS = {
  cloud: 'cloud (azure, aws, gcp)',
  model: 'model (<lab>/<model>, as its file is to be called)',
  name: 'name of the model',
  family: 'family (its file in families/)',
  weights: 'weights (closed, open)?',
  released: 'released by its lab on (YYYY-MM-DD or YYYY-MM)?',
  status: `status (${STATUSES.join(', ')})`,
  on: 'since (YYYY-MM-DD or YYYY-MM)',
  precision: 'which is a (day, month, by)',
  scopes: 'can be pinned to (global, us, eu, …)?',
  url: 'address of the source',
  title: 'title of the source?',
  publisher: 'publisher of the source?',
  date: 'date of the source (YYYY-MM-DD)?',
  confidence: 'confidence (documented, secondary, inferred)',
  id: 'id to call it by (Enter: not documented)?',
} as const;
type Question = keyof typeof QUESTIONS;
type Answers = Readonly<Partial<Record<Question, string>>>;

export async function main(argv: readonly string[]): Promise<number> {
  const parts = await loadParts();
  const known = (answers: Answers) => parts.models.find(({ id }) => id === answers.model);
  const answers = await asked(flags(argv), (question, sofar) =>
    ['name', 'family', 'weights', 'released'].includes(question) && known(sofar) !== undefined
      ? ''
      : null,
  );
  const told = toldBy(answers, known(answers)?.name);
  const files = filesOf(told, known(answers) !== undefined, parts.sources);
  for (const [path, content] of Object.entries(files)) {
    const file = join(CATALOGUE_FOLDER, path);
    await mkdir(dirname(file), { recursive: true });
    // An offering that stands is mended by hand, never overwritten.
    await writeFile(file, `${JSON.stringify(content, null, 2)}\n`, { flag: 'wx' }).catch(() => {
      throw new Refusal(`${path} is there already: change it by hand.`);
    });
    process.stdout.write(`written: ${path}\n`);
  }
  return check([]);
}

function flags(argv: readonly string[]): Answers {
  try {
    const names = Object.keys(QUESTIONS);
    const options = Object.fromEntries(names.map((name) => [name, { type: 'string' as const }]));
    return parseArgs({ args: [...argv], options }).values;
  } catch {
    throw new Refusal(`Known are --${Object.keys(QUESTIONS).join(', --')}.`);
  }
}

/** The flags, and answers to what they leave open where somebody is there to answer. */
async function asked(
  given: Answers,
  skips: (question: Question, sofar: Answers) => string | null,
): Promise<Answers> {
  const lines = process.stdin.isTTY
    ? createInterface({ input: process.stdin, output: process.stdout })
    : null;
  const answers: Partial<Record<Question, string>> = { ...given };
  // The keys of an object of ours.
  for (const question of Object.keys(QUESTIONS) as Question[]) {
    if (answers[question] !== undefined) continue;
    const answer = skips(question, answers) ?? (await lines?.question(hint(question, answers)));
    if (answer !== undefined && answer.trim() !== '') answers[question] = answer.trim();
  }
  lines?.close();
  return answers;
}

function hint(question: Question, answers: Answers): string {
  if (question !== 'id') return `${QUESTIONS[question]}: `;
  const cloud = CLOUDS.find((each) => each === answers.cloud);
  const likely = cloud && proposeIds(cloud, answers.model ?? '', answers.name ?? '', []);
  return `${QUESTIONS.id} likely, to be looked up: ${likely?.['default'] ?? '?'}: `;
}

function toldBy(answers: Answers, knownName: string | undefined): Parameters<typeof filesOf>[0] {
  const must = (question: Question) => {
    const answer = answers[question];
    if (answer === undefined) throw new Refusal(`--${question} is needed: ${QUESTIONS[question]}.`);
    return answer;
  };
  const cloud = CLOUDS.find((each) => each === must('cloud'));
  if (!cloud) throw new Refusal(`"${must('cloud')}" is no cloud: write ${CLOUDS.join(', ')}.`);
  const model = must('model');
  const name = knownName ?? must('name');
  const wanted = answers.scopes?.split(/[\s,]+/) ?? [];
  const scopes = SCOPES.filter((scope) => wanted.includes(scope));
  const [id, proposed] = [answers.id, proposeIds(cloud, model, name, scopes)];
  process.stdout.write(`ids, likely: ${Object.values(proposed).join(' ')}\n`);
  return {
    cloud,
    model,
    name,
    family: knownName === undefined ? must('family') : '',
    weights: answers.weights === 'closed' || answers.weights === 'open' ? answers.weights : null,
    released: answers.released ?? null,
    status: must('status'),
    on: must('on'),
    precision: must('precision'),
    scopes,
    // Who gives the likely one has looked it up, and with it its kin.
    ids: id === undefined ? {} : id === proposed['default'] ? proposed : { default: id },
    confidence: must('confidence'),
    source: {
      url: must('url'),
      title: answers.title ?? null,
      publisher: answers.publisher ?? null,
      date: answers.date ?? null,
    },
  };
}
