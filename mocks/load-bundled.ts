import type { LoadPart, PartName, Parts } from './parts.ts';

const loaders: { [P in PartName]: () => Promise<{ part: Parts[P] }> } = {
  catalogue: () => import('virtual:catalogue/catalogue'),
  models: () => import('virtual:catalogue/models'),
  offerings: () => import('virtual:catalogue/offerings'),
  sources: () => import('virtual:catalogue/sources'),
  editions: () => import('virtual:catalogue/editions'),
  names: () => import('virtual:catalogue/names'),
  events: () => import('virtual:catalogue/events'),
  deal: () => import('virtual:catalogue/deal'),
  platforms: () => import('virtual:catalogue/platforms'),
};

/** The parts as the bundler cut them: each is fetched when first asked for. */
export const loadBundled: LoadPart = async (part) => (await loaders[part]()).part;
