/** Days and where they lie on the track: whole days from its beginning, and shares of its length. */
import { addDays, daysBetween, type Day } from '#domain/day.ts';
import type { DayRange } from '#domain/range.ts';

/** The day itself, or the end of the range that is nearer. */
export function clampDay(day: Day, range: DayRange): Day {
  if (day < range.from) return range.from;
  return day > range.to ? range.to : day;
}

/** Whole days from the first day of the range to this one; days outside count as the nearer end. */
export function positionOf(day: Day, range: DayRange): number {
  return daysBetween(range.from, clampDay(day, range));
}

/** The day at a position; the inverse of `positionOf`. */
export function dayAt(position: number, range: DayRange): Day {
  return clampDay(addDays(range.from, Math.round(position)), range);
}

/** How far along the range a day lies, 0 to 1. */
export function shareOf(day: Day, range: DayRange): number {
  const length = daysBetween(range.from, range.to);
  return length === 0 ? 0 : positionOf(day, range) / length;
}

/** A share as SVG writes it: `37.25%`. */
export function percent(share: number): string {
  return `${Math.round(share * 10_000) / 100}%`;
}

/** The first of January of every year that begins in the range. */
export function yearsOf(range: DayRange): Day[] {
  const years: Day[] = [];
  const last = Number(range.to.slice(0, 4));
  for (let year = Number(range.from.slice(0, 4)); year <= last; year += 1) {
    const day = `${year}-01-01`;
    if (day >= range.from && day <= range.to) years.push(day);
  }
  return years;
}
