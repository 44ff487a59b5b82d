import { HUNDRED, type Hundredths } from "../quantity/hundredths.ts";
import { round } from "../quantity/rounding.ts";
import type { Appraisal, Figures } from "./appraisal.ts";
import { APPRAISAL_PARTS, type AppraisalPart, type AppraisalScheme } from "./scheme.ts";

/** One thing a part is made of, with its weight in it; `null` while it has no score. */
export type ResultRow = {
  readonly id: string;
  readonly title: string;
  readonly weight: Hundredths;
  readonly score: Hundredths | null;
  /** Whether the plan struck it out or found it not assessable: it leaves with its weight. */
  readonly left: boolean;
};

/** A part of a result. `left` says why it left with its weight. */
export type ResultPart = {
  readonly part: AppraisalPart;
  readonly weight: Hundredths;
  readonly rows: readonly ResultRow[];
  readonly score: Hundredths | null;
  readonly left: string | null;
};

/** A result with all it is made of, so that it can be told in words and computed again by hand. */
export type AppraisalResult = {
  readonly parts: readonly ResultPart[];
  /** The weight of the parts that count; less than 100,00 where one has left. */
  readonly weight: Hundredths;
  /** Products of weight and score, before dividing by the weight. */
  readonly products: number;
  readonly total: Hundredths | null;
};

/**
 * The result of a card: the weighted mean of its parts, each first rounded to hundredths. A part without a score keeps
 * the card from having a result, and is never zero; one that cannot be assessed leaves with its weight, or leaves the
 * card without a result, as the body chose. A part that weighs nothing is not there.
 */
export const resultOf = (
  appraisal: Appraisal,
  figures: Figures,
  { levels, notAssessable }: Pick<AppraisalScheme, "levels" | "notAssessable">,
): AppraisalResult => {
  const parts = APPRAISAL_PARTS.filter((part) => appraisal.weights[part] > 0).map((part): ResultPart => {
    const rows = ROWS[part](appraisal, figures, levels);
    const left = appraisal.marks.leftOut.find((each) => each.part === part)?.reason ?? null;
    return { part, weight: appraisal.weights[part], rows, score: left === null ? meanOf(rows) : null, left };
  });
  const counting = parts.filter(({ left }) => left === null);
  const weight = sumOf(counting.map((part) => part.weight));
  const products = sumOf(counting.map((part) => part.weight * (part.score ?? 0)));
  const hasAll = counting.every(({ score }) => score !== null) && weight > 0;
  const stands = hasAll && (notAssessable === "leaves" || counting.length === parts.length);
  return {
    ...{ parts, weight: weight as Hundredths, products },
    total: stands ? (round(products / weight, 0) as Hundredths) : null,
  };
};

const sumOf = (numbers: readonly number[]): number => numbers.reduce((sum, each) => sum + each, 0);

/** The weighted mean of rows; `null` when there are none or one has no score. */
const meanOf = (all: readonly ResultRow[]): Hundredths | null => {
  const rows = all.filter(({ left }) => !left);
  const weight = sumOf(rows.map((row) => row.weight));
  if (weight === 0 || rows.some(({ score }) => score === null)) return null;
  return round(sumOf(rows.map((row) => row.weight * (row.score ?? 0))) / weight, 0) as Hundredths;
};

type Rows = (
  appraisal: Appraisal,
  figures: Figures,
  levels: AppraisalScheme["levels"],
) => readonly ResultRow[];

const ROWS: Readonly<Record<AppraisalPart, Rows>> = {
  objectives: ({ objectives, marks }, figures) =>
    objectives.map(({ id, title, weight, measuredBy }) => {
      const judged = marks.objectives.find((mark) => mark.objectiveId === id)?.score ?? null;
      const figure = figures.objectives.find((each) => each.id === id);
      return measuredBy.kind === "judgement"
        ? { id, title, weight, score: judged, left: false }
        : { id, title, weight, score: figure?.achievement ?? null, left: figure?.left ?? false };
    }),
  unit: ({ title }, { unit }) => [{ id: "unit", title, weight: HUNDRED, score: unit, left: false }],
  behaviours: ({ behaviours, marks }, _, levels) =>
    behaviours.map(({ id, title }) => {
      const mark = marks.behaviours.find(({ behaviourId }) => behaviourId === id);
      const level = levels.find((each) => each.level === mark?.level);
      return { id, title, weight: ONE, score: level?.score ?? null, left: false };
    }),
};

/** Behaviours weigh the same. */
const ONE = 100 as Hundredths;
