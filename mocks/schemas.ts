/** The schemas that the API's answers keep to, in a module of their own: nobody who only asks needs them. */
import * as v from 'valibot';
import { AvailabilityAnswer, ChangesAnswer, ClaimAnswer } from '#domain/answers.ts';
import { Catalogue } from '#domain/schema/catalogue.ts';
import { Deal } from '#domain/deal.ts';
import { Editions, EditionsCompared } from '#domain/editions.ts';
import { Events } from '#domain/event.ts';
import {
  Capabilities,
  Citations,
  ModelEvidence,
  ModelIds,
  OfferingEvidence,
  Sources,
} from '#domain/evidence.ts';
import { ResolveAnswer } from '#domain/resolve/answer.ts';
import { OEmbed } from '#domain/oembed.ts';
import { Platforms } from '#domain/platform.ts';
import { Retirements } from '#domain/retirements.ts';

export const SCHEMAS = {
  AvailabilityAnswer,
  Capabilities,
  Catalogue,
  Changes: v.union([ChangesAnswer, EditionsCompared]),
  Citations,
  ClaimAnswer,
  Deal,
  Editions,
  Events,
  ModelEvidence,
  ModelIds,
  OEmbed,
  OfferingEvidence,
  Platforms,
  ResolveAnswer,
  Retirements,
  Sources,
};
