/**
 * The money of the alliance: what its 45 billion consist of, where they flow, what stands beside
 * them. Every sum is computed from its parts, every figure keeps the fact it comes from, and what
 * no source quantifies is a named assumption, never a number of ours.
 */
import { isDay, type Day } from './day.ts';
import type { Deal, DealFact } from './deal.ts';

/** How firm a sum is: who has promised what, as far as the sources say. */
export type Firmness =
  | 'commitment'
  | 'ceiling'
  | 'investment'
  | 'letter-of-intent'
  | 'press-report'
  | 'press-arithmetic'
  | 'not-said';

/** A fact with a number: in billions of US dollars, gigawatts or pieces, as its `unit` says. */
export interface Figure {
  readonly fact: DealFact;
  readonly value: number;
  readonly firmness: Firmness;
  /** The sources say "more than": the number is a floor. */
  readonly atLeast: boolean;
}

/** The schema knows ceilings but no floors; these facts say "more than" in their sentence. */
export const FLOORS: readonly string[] = ['prior-google'];

/** What kind of promise a fact is; what it was reported as comes before what it is about. */
export function firmnessOf({ status, upTo, kind, from }: DealFact): Firmness {
  if (status === 'derived') return 'press-arithmetic';
  if (status === 'letter-of-intent') return 'letter-of-intent';
  if (status === 'reported') return 'press-report';
  if (upTo === true) return 'ceiling';
  if (kind === 'cloud-commitment') return 'commitment';
  return kind === 'equity' && from !== null ? 'investment' : 'not-said';
}

/** A fact as a figure; null where it has no number. */
export function figureOf(fact: DealFact): Figure | null {
  if (typeof fact.value !== 'number') return null;
  const { value, id } = fact;
  return { fact, value, firmness: firmnessOf(fact), atLeast: FLOORS.includes(id) };
}

/** The sum of the package, in billions of US dollars, computed from its parts. */
export interface Anatomy {
  /** What the press made of it; its own number is not used. */
  readonly total: DealFact;
  readonly parts: readonly Figure[];
  readonly sum: number;
  readonly committed: number;
  readonly ceilings: number;
}

/** The parts of the package and what they add up to; null where the facts do not name them all. */
export function anatomy(deal: Deal): Anatomy | null {
  const total = deal.facts.find((fact) => fact.status === 'derived' && fact.parts !== undefined);
  const parts = (total?.parts ?? []).flatMap((id) => figuresOf(deal, (fact) => fact.id === id));
  if (!total || parts.length === 0 || parts.length !== total.parts?.length) return null;
  return {
    total,
    parts,
    sum: add(parts),
    committed: add(parts.filter(({ firmness }) => firmness === 'commitment')),
    ceilings: add(parts.filter(({ firmness }) => firmness === 'ceiling')),
  };
}

/** The figures that stand beside each other on one scale, the alliance's own first, then by size. */
export interface Comparison {
  /** In billions of US dollars. */
  readonly money: readonly ComparedFigure[];
  /** In gigawatts: the facts whose own figure they are. */
  readonly power: readonly ComparedFigure[];
  /** Gigawatts that facts name beside their own figure, the most first; no promise of their own. */
  readonly alsoPower: readonly AlsoNamed[];
}
export interface AlsoNamed {
  readonly fact: DealFact;
  readonly gigawatts: number;
  readonly atLeast: boolean;
}
export interface ComparedFigure extends Figure {
  readonly alliance: boolean;
  /** When it was announced; null where no fact says. */
  readonly date: Day | null;
}

/** The deals of the same months beside the parts of the alliance; the computed total is no deal. */
export function comparison(deal: Deal): Comparison {
  const parts = new Set(anatomy(deal)?.parts.map(({ fact }) => fact.id));
  const announced = announcedOn(deal);
  const all = figuresOf(deal, (fact) => isCompared(fact) || isOwn(fact, parts))
    .map((figure) => {
      const alliance = !isCompared(figure.fact);
      return { ...figure, alliance, date: figure.fact.date ?? (alliance ? announced : null) };
    })
    .toSorted((a, b) => Number(b.alliance) - Number(a.alliance) || b.value - a.value);
  return {
    money: all.filter(({ fact }) => fact.unit === 'USD bn'),
    power: all.filter(({ fact }) => fact.unit === 'GW'),
    alsoPower: deal.facts
      .flatMap((fact) =>
        fact.alsoGw
          ? [{ fact, gigawatts: fact.alsoGw.value, atLeast: fact.alsoGw.atLeast ?? false }]
          : [],
      )
      .toSorted((a, b) => b.gigawatts - a.gigawatts),
  };
}

/** The day the alliance was made public; null where no fact says. */
export function announcedOn(deal: Deal): Day | null {
  const day = deal.facts.find(({ id }) => id === 'announced-on')?.value;
  return typeof day === 'string' && isDay(day) ? day : null;
}

function isCompared(fact: DealFact): boolean {
  return fact.id.startsWith('cmp-');
}

function isOwn(fact: DealFact, parts: ReadonlySet<string>): boolean {
  return parts.has(fact.id) || (fact.unit === 'GW' && !isCompared(fact));
}

/** Who already held what before the alliance, with the steps as far as they are documented. */
export interface Holding extends Figure {
  readonly steps: NonNullable<DealFact['steps']>;
  /** What the steps come to: one sum, or the lower and the higher where reports differ. */
  readonly stepsSums: readonly number[];
  /** What the steps leave open of the figure at least; 0 where they add up. */
  readonly open: number;
}

/** The investments and agreements that were there before, in the catalogue's order of size and unit. */
export function holdings(deal: Deal): Holding[] {
  return figuresOf(deal, (fact) => fact.id.startsWith('prior-'))
    .map((figure) => {
      const steps = figure.fact.steps ?? [];
      const sum = round(steps.reduce((all, { value }) => all + value, 0));
      const high = round(steps.reduce((all, { value, or }) => all + Math.max(value, or ?? 0), 0));
      const open = steps.length === 0 ? 0 : round(figure.value - high);
      return { ...figure, steps, stepsSums: sum === high ? [sum] : [sum, high], open };
    })
    .toSorted((a, b) => b.steps.length - a.steps.length);
}

function figuresOf(deal: Deal, wanted: (fact: DealFact) => boolean): Figure[] {
  return deal.facts.filter(wanted).flatMap((fact) => figureOf(fact) ?? []);
}

function add(figures: readonly Figure[]): number {
  return round(figures.reduce((sum, { value }) => sum + value, 0));
}

/** Money has cents; binary fractions have tails. */
function round(value: number): number {
  return Math.round(value * 100) / 100;
}
