import type { TaskView } from "@albero/contract";
import {
  dependenciesOf,
  periodOf,
  roundedDecimal,
  type BodyDocument,
  type Day,
  type MeasureId,
  type PeriodCode,
} from "@albero/domain";

/** What an office writes in a cell: the value, as the service takes it. */
export type Told =
  | { readonly kind: "number"; readonly number: string }
  | { readonly kind: "date"; readonly date: string }
  | { readonly kind: "not-available"; readonly reason: string };

/** What happened in the year, as the offices would tell it. */
export type Story = (task: TaskView) => Told;

type Year = BodyDocument["plans"][number]["years"][number];

/** The day each event of the year falls on: a week before its target, so that the plan is kept. */
const daysOf = ({ plans, indicators }: BodyDocument, year: Year): ReadonlyMap<string, Day> => {
  const uses = plans.flatMap(({ versions }) => versions.flatMap((version) => version.uses));
  const days = uses.flatMap(({ indicatorId, targets }) => {
    const target = targets.find(({ period }) => period === String(year))?.value;
    const read = indicators.find(({ id }) => id === indicatorId);
    if (target?.kind !== "date" || read === undefined) return [];
    const day = Temporal.PlainDate.from(target.date).subtract({ weeks: 1 }).toString() as Day;
    return dependenciesOf(read.formula).measures.map((id): [string, Day] => [id, day]);
  });
  return new Map(days);
};

/** A count nobody gave an example of happened once in each round. */
const ONCE = "1";

const ROUNDS: Readonly<Record<string, number>> = { Q1: 1, Q2: 2, Q3: 3 };

/**
 * The year of an example body: its first round again in every round, totals to date growing with them, and every event
 * a week before its target; before that it has not happened yet, which its office declares.
 */
export const storyOf = (document: BodyDocument, year: Year): Story => {
  const days = daysOf(document, year);
  const first = new Map(document.entries.map(({ measureId, value }) => [measureId, value]));
  const accumulations = new Map(document.measures.map(({ id, accumulation }) => [id, accumulation]));
  return ({ row }) => {
    const id = row.measure.id as MeasureId;
    const period = row.cell?.period as PeriodCode;
    if (row.valueType === "date") {
      const day = days.get(id) ?? periodOf(period).from;
      return day < periodOf(period).to
        ? { kind: "date", date: day }
        : { kind: "not-available", reason: "non ancora avvenuto" };
    }
    const given = first.get(id);
    const number = given?.kind === "number" ? given.number : ONCE;
    const times = accumulations.get(id) === "cumulative" ? (ROUNDS[period.slice(5)] ?? 1) : 1;
    return { kind: "number", number: roundedDecimal(Number(number) * times, row.decimals) };
  };
};
