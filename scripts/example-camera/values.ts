import { chanceFrom } from "./chance.ts";
import { organisation } from "./body.ts";
import { dayOf, numberOf, slotsOf, type Slot } from "./making.ts";
import { MEASURES, type MeasureSpec } from "./measures.ts";
import { LATE, NEWSLETTERS, PUT_RIGHT, STORY, type Told } from "./story.ts";
import { OPEN_YEAR } from "./targets.ts";

type Value = { readonly number: string } | { readonly date: string } | { readonly notAvailable: string };
type Answer = {
  readonly decision: "approved" | "returned";
  readonly recordedBy: string;
  readonly recordedAt: string;
  readonly note: string | null;
};
type Entry = {
  readonly measure: string;
  readonly period: string;
  readonly unit: string | null;
  readonly value: Value;
  readonly origin: "entered" | "imported" | "survey";
  readonly recordedBy: string;
  readonly recordedAt: string;
  readonly note: string;
  readonly validation?: Answer;
};

const INVENTED = "Valore inventato.";
const LAST_PERIODS = ["2021-Q1", "2021-01", "2021-02", "2021-03", "2021-04"];

const nameOf = new Map(organisation.units.map(({ slug, name }) => [slug, name]));
const parentOf = new Map(organisation.units.map(({ slug, parent }) => [slug, parent]));

/** Who answers for a unit: the manager of its area, or the secretary general. */
function validatorOf(unit: string): string {
  if (unit === "area-anagrafe-mercato") return "Dirigente Area 1";
  if (unit === "area-promozione-risorse") return "Dirigente Area 2";
  const parent = parentOf.get(unit) ?? null;
  return parent === null ? "Segretario Generale" : validatorOf(parent);
}

type Cell = { readonly spec: MeasureSpec; readonly slot: Slot; readonly unit: string | null };

/** When a cell is filled in: some days after its period, the yearly ones in spring. */
function momentOf({ spec, slot, unit }: Cell): Temporal.PlainDateTime {
  const chance = chanceFrom(`when ${spec.slug} ${slot.period} ${unit ?? ""}`);
  const months = ((slot.place + 1) * 12) / slot.of;
  const ended = Temporal.PlainDate.from({ year: slot.year, month: 1, day: 1 }).add({ months });
  const days = spec.frequency === "year" ? 75 + Math.floor(chance() * 25) : 2 + Math.floor(chance() * 8);
  const minutes = Math.floor(chance() * 40) * 10;
  return ended.add({ days }).toPlainDateTime({ hour: 7 }).add({ minutes });
}

const stamp = (moment: Temporal.PlainDateTime): string =>
  `${moment.toString({ smallestUnit: "millisecond" })}Z`;

const answer = ({ spec }: Cell, at: Temporal.PlainDateTime, returned: string | null = null): Answer => ({
  decision: returned === null ? "approved" : "returned",
  recordedBy: validatorOf(spec.source),
  recordedAt: stamp(at),
  note: returned,
});

type Recording = { readonly at: Temporal.PlainDateTime; readonly note?: string | undefined };

function entry(cell: Cell, value: Value, { at, note }: Recording): Entry {
  const { spec, slot, unit } = cell;
  return {
    measure: spec.slug,
    period: slot.period,
    unit,
    value,
    origin: spec.slug.startsWith("questionari")
      ? "survey"
      : spec.slug.startsWith("diritto")
        ? "imported"
        : "entered",
    recordedBy: nameOf.get(unit ?? spec.source) ?? spec.source,
    recordedAt: stamp(at),
    note: note === undefined ? INVENTED : `${INVENTED} ${note}`,
  };
}

const textOf = (spec: MeasureSpec, number: number): string => number.toFixed(spec.decimals);

/** What a cell of a closed year holds: one value, approved; two where it was put right later. */
function closed(cell: Cell, value: Value): readonly Entry[] {
  const { spec, slot } = cell;
  const is = (special: { measure: string; period: string }) =>
    special.measure === spec.slug && special.period === slot.period;
  const recording = is(LATE) ? { at: moment(LATE.recordedAt), note: LATE.note } : { at: momentOf(cell) };
  const first = { ...entry(cell, value, recording), validation: answer(cell, recording.at.add({ days: 3 })) };
  if (!is(PUT_RIGHT) || !("number" in value)) return [first];

  const at = moment(PUT_RIGHT.recordedAt);
  const right = { number: textOf(spec, Number(value.number) * PUT_RIGHT.share) };
  const again = entry(cell, right, { at, note: PUT_RIGHT.note });
  return [first, { ...again, validation: answer(cell, at.add({ days: 1 })) }];
}

const moment = (text: string): Temporal.PlainDateTime => Temporal.PlainDateTime.from(text.replace("Z", ""));

/** What a cell of the open year holds: nothing, a value still to be approved, or the end of a dispute. */
function open(cell: Cell, usual: Value): readonly Entry[] {
  const { spec, unit } = cell;
  const told: Told = STORY[unit === null ? spec.slug : `${spec.slug}@${unit}`] ?? {};
  if (told.missing) return [];
  const at = momentOf(cell);
  const returned = (told.returned ?? []).map(({ number, note, answer: words }, i) => {
    const before = at.subtract({ hours: 30 * (2 - i) });
    return {
      ...entry(cell, { number }, { at: before, note }),
      validation: answer(cell, before.add({ hours: 5 }), words),
    };
  });
  const last = entry(cell, valueTold(told, usual), { at, note: told.note });
  const waits = told.returned !== undefined || validatorOf(spec.source) === "Dirigente Area 2";
  return [...returned, waits ? last : { ...last, validation: answer(cell, at.add({ hours: 26 })) }];
}

function valueTold({ number, notAvailable }: Told, usual: Value): Value {
  if (notAvailable !== undefined) return { notAvailable };
  return number === undefined ? usual : { number };
}

function cellsOf(spec: MeasureSpec, year: number): readonly { readonly cell: Cell; readonly value: Value }[] {
  if (spec.making.kind === "day") {
    const { date, slot } = dayOf(spec, year);
    return [{ cell: { spec, slot, unit: null }, value: { date } }];
  }
  const units: readonly (string | null)[] = spec.units.length === 0 ? [null] : spec.units;
  return slotsOf(spec, year).flatMap((slot) =>
    units.map((unit) => ({
      cell: { spec, slot, unit },
      value: { number: textOf(spec, numberIn(spec, slot, unit)) },
    })),
  );
}

const numberIn = (spec: MeasureSpec, slot: Slot, unit: string | null): number => {
  const told = slot.year === OPEN_YEAR && spec.slug === "newsletter" ? NEWSLETTERS[slot.place] : undefined;
  return told ?? numberOf(spec, slot, unit);
};

/** The values of a year, in order of measure, period and unit; of the open year what is known of its first months. */
export function valuesOf(year: number): { readonly note: string; readonly entries: readonly Entry[] } {
  const cells = MEASURES.flatMap((spec) => cellsOf(spec, year));
  const entries =
    year < OPEN_YEAR
      ? cells.flatMap(({ cell, value }) => closed(cell, value))
      : cells
          .filter(({ cell }) => LAST_PERIODS.includes(cell.slot.period))
          .flatMap(({ cell, value }) => open(cell, value));
  return { note: `Valori inventati dell’anno ${year}.`, entries };
}
