import * as v from 'valibot';
import { Cloud } from './cloud.ts';
import { Day } from './day.ts';
import { Family, Lab, Model } from './model.ts';
import { Offering } from './offering.ts';

/** The lean catalogue: all that matrix, slider and claim need, in one piece, so that time travel never fetches. */
export const Catalogue = v.strictObject({
  edition: v.pipe(Day, v.description('The version of the catalogue')),
  clouds: v.array(Cloud),
  labs: v.array(Lab),
  families: v.array(Family),
  models: v.array(Model),
  renamed: v.pipe(
    v.record(v.string(), v.string()),
    v.description('Old ids of models and labs and what they are now, for links made before'),
  ),
  offerings: v.array(Offering),
});
export type Catalogue = v.InferOutput<typeof Catalogue>;
