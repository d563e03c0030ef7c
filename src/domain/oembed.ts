/** What oEmbed says of a widget: https://oembed.com, version 1.0, type `rich`. */
import * as v from 'valibot';

export const OEmbed = v.strictObject({
  version: v.literal('1.0'),
  type: v.literal('rich'),
  title: v.pipe(v.string(), v.description('The claim in one sentence, with the day it holds for')),
  provider_name: v.literal('Tricloud'),
  provider_url: v.pipe(v.string(), v.url()),
  cache_age: v.pipe(v.number(), v.description('Seconds')),
  html: v.pipe(v.string(), v.description('One iframe, without script')),
  width: v.pipe(v.number(), v.description('Pixels')),
  height: v.pipe(v.number(), v.description('Pixels')),
});
export type OEmbed = v.InferOutput<typeof OEmbed>;
