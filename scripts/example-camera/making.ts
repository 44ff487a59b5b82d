import { chanceFrom } from "./chance.ts";
import { MEASURES, peopleOf, type MeasureSpec } from "./measures.ts";

/** A slot of the year a value is for: its period, how far into the year it lies. */
export type Slot = {
  readonly year: number;
  readonly period: string;
  readonly place: number;
  readonly of: number;
};

const CODES = {
  year: [""],
  quadrimestre: ["-Q1", "-Q2", "-Q3"],
  month: Array.from({ length: 12 }, (_, i) => `-${String(i + 1).padStart(2, "0")}`),
} as const;

/** The slots of a year for which a measure is collected. */
export const slotsOf = ({ frequency }: MeasureSpec, year: number): readonly Slot[] =>
  CODES[frequency].map((code, place, all) => ({ year, period: `${year}${code}`, place, of: all.length }));

const bySlug = new Map(MEASURES.map((spec) => [spec.slug, spec]));

/** From -1 to 1, its own for every cell. */
const swing = ({ slug }: MeasureSpec, { period }: Slot, unit: string | null): number =>
  chanceFrom(`${slug} ${period} ${unit ?? ""}`)() * 2 - 1;

/** The invented number of a cell, before any story is told over it. */
export function numberOf(spec: MeasureSpec, slot: Slot, unit: string | null): number {
  const { making } = spec;
  const since = slot.year - 2020;
  switch (making.kind) {
    case "count":
      return counted(making.perYear + making.growth * since, { spec, slot, unit });
    case "share": {
      const whole = bySlug.get(making.of);
      if (whole === undefined)
        throw new Error(`${spec.slug} is a share of ${making.of}, which is not a measure`);
      const progress = spec.accumulation === "cumulative" ? (slot.place + 1) / slot.of : 1;
      const rate = Math.min(1, making.rate + making.growth * since + swing(spec, slot, unit) * 0.03);
      return rounded(numberOf(whole, slot, unit) * rate * progress, spec.decimals);
    }
    case "level": {
      const noise =
        spec.accumulation === "mean"
          ? swing(spec, slot, unit) * 0.04 * Math.max(1, Math.abs(making.level))
          : 0;
      return rounded(making.level + making.drift * since + noise, spec.decimals);
    }
    case "people":
      return peopleOf(unit);
    case "day":
      throw new Error(`${spec.slug} is a day and not a number`);
  }
}

type Cell = { readonly spec: MeasureSpec; readonly slot: Slot; readonly unit: string | null };

/** Few are spread evenly, many with a swing. */
function counted(perYear: number, { spec, slot, unit }: Cell): number {
  const units = spec.units.length || 1;
  if (perYear <= 24 && units === 1)
    return Math.floor(((slot.place + 1) * perYear) / slot.of) - Math.floor((slot.place * perYear) / slot.of);
  return rounded((perYear / slot.of / units) * (1 + swing(spec, slot, unit) * 0.08), spec.decimals);
}

const rounded = (value: number, decimals: number): number => Number(value.toFixed(decimals));

/** The day of a dated measure in a year, and the slot it falls into. */
export function dayOf(spec: MeasureSpec, year: number): { readonly date: string; readonly slot: Slot } {
  if (spec.making.kind !== "day") throw new Error(`${spec.slug} is not a day`);
  const { monthDay, late } = spec.making;
  const date = Temporal.PlainDate.from(`${year}-${monthDay}`).add({ days: late[year] ?? 0 });
  const slot = slotsOf(spec, year)[Math.floor((date.month - 1) / 4)];
  if (slot === undefined) throw new Error(`no slot for ${date.toString()}`);
  return { date: date.toString(), slot };
}
