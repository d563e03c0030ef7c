/** The answer of `/resolve`: what the resolver says, with the View that answers words as a link. */
import * as v from 'valibot';
import { CloudId } from '#domain/schema/cloud.ts';
import { Day } from '#domain/schema/day.ts';
import { ModelId } from '#domain/schema/model.ts';
import { CellStatus } from '#domain/schema/status.ts';
import { Scope } from '#domain/schema/terms.ts';
import { Text } from '#domain/schema/text.ts';
import { FORMS } from './form.ts';
import { WARNINGS } from './warning.ts';

const Warnings = v.array(v.picklist(WARNINGS));

const Match = v.strictObject({
  model: v.pipe(
    v.nullable(ModelId),
    v.description('null: the string is about a cloud or a scope, and no single model'),
  ),
  cloud: v.nullable(CloudId),
  scope: v.pipe(
    v.nullable(v.string()),
    v.description(
      'The geography that the id pins to, or the Region in an address of Google Cloud; null: it names none, or one that is not documented',
    ),
  ),
  region: v.pipe(v.nullable(v.string()), v.description('The data centre area that is named')),
  id: v.pipe(
    v.nullable(v.string()),
    v.description('The documented id to call it by; null: no source says'),
  ),
  documented: v.pipe(v.boolean(), v.description('Whether the given id is a documented one')),
  status: v.nullable(CellStatus),
  ends: v.pipe(
    v.nullable(Day),
    v.description('The day from which it is no longer sold, past or announced'),
  ),
  warnings: Warnings,
});

export const ResolveAnswer = v.strictObject({
  at: Day,
  asked: v.pipe(v.boolean(), v.description('Whether the day was asked for; else it is today')),
  edition: Day,
  input: v.string(),
  form: v.picklist(FORMS),
  matches: v.pipe(v.array(Match), v.description('Best first')),
  elsewhere: v.pipe(
    v.array(
      v.strictObject({
        cloud: CloudId,
        scope: v.nullable(Scope),
        id: v.pipe(v.nullable(v.string()), v.description('null: a family, which has no id')),
      }),
    ),
    v.description('The same model, or family, on other clouds than the best match’s'),
  ),
  warnings: v.pipe(Warnings, v.description('Of the string itself, beside those of a match')),
  suggestion: v.pipe(
    v.nullable(v.strictObject({ label: Text, href: v.string() })),
    v.description('The View that answers words'),
  ),
});
export type ResolveAnswer = v.InferOutput<typeof ResolveAnswer>;
