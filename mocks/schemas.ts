/** The schemas that the API's answers keep to, in a module of their own: nobody who only asks needs them. */
import { AvailabilityAnswer, ChangesAnswer, ClaimAnswer } from '#domain/answers.ts';
import { Catalogue } from '#domain/schema/catalogue.ts';
import { Deal } from '#domain/deal.ts';
import { Editions } from '#domain/editions.ts';
import { Events } from '#domain/event.ts';
import { Citations, ModelEvidence, ModelIds, OfferingEvidence, Sources } from '#domain/evidence.ts';
import { OEmbed } from '#domain/oembed.ts';
import { Platforms } from '#domain/platform.ts';

export const SCHEMAS = {
  AvailabilityAnswer,
  Catalogue,
  ChangesAnswer,
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
  Sources,
};
