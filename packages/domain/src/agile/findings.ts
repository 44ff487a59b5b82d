import type { Day } from "../quantity/day.ts";
import { AGILE_CONTENTS, type AgileContent, type AgileYear } from "./agile.ts";

/** A duty to publish the state of remote work of a year by a day of the year after it. */
export type AgileDuty = {
  /** The first year told of that is bound by it. */
  readonly from: number;
  /** Month and day of the year after the one told of, as `03-31`. */
  readonly due: string;
  readonly source: string;
};

/** Something wrong or doubtful in what is told of remote work; `at` counts the line from nought, where it is one. */
export type AgileFinding = {
  readonly code:
    | "missing"
    | "other-period"
    | "undated-act"
    | "undated-step"
    | "step-reversed"
    | "more-granted"
    | "more-elsewhere"
    | "unsigned"
    | "published-late"
    | "published-unsigned";
  readonly severity: "error" | "warning";
  readonly content: AgileContent;
  readonly at: number | null;
};

/** The day the report on a year is due by; `null` where no duty bound that year. */
export const agileDueDay = (year: number, duties: readonly AgileDuty[]): Day | null => {
  const duty = duties.findLast(({ from }) => from <= year);
  return duty === undefined ? null : (`${year + 1}-${duty.due}` as Day);
};

type Told = Readonly<Record<AgileContent, boolean>>;

const toldOf = (year: AgileYear): Told => ({
  ...{ period: true, regulation: year.regulation !== null, requests: year.requests.length > 0 },
  ...{ tools: year.tools.length > 0, committee: year.committee !== null },
  ...{ measures: year.measures.length > 0, activities: year.activities.length > 0 },
  ...{ steps: year.steps.length > 0, published: year.published !== null },
});

const error = (
  code: AgileFinding["code"],
  content: AgileContent,
  at: number | null = null,
): AgileFinding => ({
  ...{ code, severity: "error", content, at },
});

const warning = (
  code: AgileFinding["code"],
  content: AgileContent,
  at: number | null = null,
): AgileFinding => ({ code, severity: "warning", content, at });

const each = <Line>(lines: readonly Line[], finds: (line: Line, at: number) => AgileFinding | null) =>
  lines.map(finds).filter((found) => found !== null);

const ofRegulation = ({ regulation }: AgileYear): readonly AgileFinding[] =>
  regulation === null
    ? []
    : each([regulation.act, ...regulation.changes], ({ on }, at) =>
        on === null ? warning("undated-act", "regulation", at) : null,
      );

const ofLines = ({ requests, measures, steps }: AgileYear): readonly AgileFinding[] => [
  ...each(requests, ({ count, granted }, at) =>
    granted > count ? error("more-granted", "requests", at) : null,
  ),
  ...each(measures, ({ act }, at) =>
    act !== null && act.on === null ? warning("undated-act", "measures", at) : null,
  ),
  ...each(steps, ({ from, to }, at) => {
    if (from !== null && to !== null && to < from) return error("step-reversed", "steps", at);
    return (from === null) === (to === null) ? null : warning("undated-step", "steps", at);
  }),
];

const ofPublication = (
  { year, signed, published }: AgileYear,
  duties: readonly AgileDuty[],
): readonly AgileFinding[] => {
  if (published === null) return signed === null ? [error("unsigned", "published")] : [];
  const due = agileDueDay(year, duties);
  return [
    ...(signed === null || signed.on > published.on ? [error("published-unsigned", "published")] : []),
    ...(due !== null && published.on > due ? [error("published-late", "published")] : []),
  ];
};

/**
 * What is wrong or doubtful in the report of a year: contents that lack, dates that are not told, publication after
 * the day of the law. Nothing else is judged: that nobody asked to work elsewhere is a fact.
 *
 * @source rule book 14 and 16 (C-TEL), DL 179/2012 art. 9 c. 7
 */
export const agileFindings = (year: AgileYear, duties: readonly AgileDuty[]): readonly AgileFinding[] => {
  const told = toldOf(year);
  const { from, to } = year.period;
  const { days } = year;
  return [
    ...(from === `${year.year}-01-01` && to === `${year.year + 1}-03-31`
      ? []
      : [warning("other-period", "period")]),
    ...AGILE_CONTENTS.filter((content) => !told[content]).map((content) => error("missing", content)),
    ...ofRegulation(year),
    ...ofLines(year),
    ...(days !== null && Number(days.elsewhere) > Number(days.all)
      ? [error("more-elsewhere", "requests")]
      : []),
    ...ofPublication(year, duties),
  ];
};
