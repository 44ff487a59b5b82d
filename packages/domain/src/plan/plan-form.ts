/** A chapter of a plan, by what it is about; their order is that of {@link PLAN_CHAPTERS}. */
export const PLAN_CHAPTERS = [
  "acts",
  "body",
  "context",
  "public-value",
  "performance",
  "risks",
  "structure",
  "agile-work",
  "staff-needs",
  "monitoring",
  "annexes",
] as const;
export type PlanChapter = (typeof PLAN_CHAPTERS)[number];

/** What the law calls the plan of a year, and the chapters it asks for at a size of the body. */
export type PlanForm = {
  /** `performance`: the performance plan alone; `integrated`: the one plan that takes others in (PIAO). */
  readonly kind: "performance" | "integrated";
  readonly source: string;
  readonly chapters: readonly PlanChapter[];
  /** Whether it is the simplified form of a small body. */
  readonly simplified: boolean;
};

type DatedForm = Pick<PlanForm, "kind" | "source" | "chapters"> & {
  readonly fromYear: number;
  /** `null` while it is in force. */
  readonly toYear: number | null;
  /** Bodies with more staff write the whole plan; `null` where the law makes no difference. */
  readonly wholeAbove: number | null;
  /** What the simplified plan leaves out. */
  readonly notWhenSimplified: readonly PlanChapter[];
};

const PERFORMANCE: DatedForm = {
  ...{ kind: "performance", source: "D.Lgs. 150/2009 art. 10", fromYear: 2010, toYear: 2021 },
  chapters: ["acts", "body", "context", "public-value", "performance", "monitoring", "annexes"],
  ...{ wholeAbove: null, notWhenSimplified: [] },
};

const INTEGRATED: DatedForm = {
  ...{ kind: "integrated", source: "D.L. 80/2021 art. 6; D.M. 132/2022", fromYear: 2022, toYear: null },
  chapters: PLAN_CHAPTERS,
  wholeAbove: 50,
  // Performance stays in the small plan as well: without objectives there is nothing to reward.
  notWhenSimplified: ["context", "public-value", "monitoring"],
};

/** Dated as the law is: a new row when it changes, never a condition in the code. */
const FORMS: readonly DatedForm[] = [PERFORMANCE, INTEGRATED];

/**
 * The form of the plan whose first year is given, for a body with so many people; unknown staff (`null`) asks for the
 * whole plan. Years before the first law are answered by it.
 */
export const planFormOf = (year: number, staff: number | null): PlanForm => {
  const form =
    FORMS.find(({ fromYear, toYear }) => fromYear <= year && (toYear === null || year <= toYear)) ??
    PERFORMANCE;
  const { kind, source, chapters, wholeAbove, notWhenSimplified } = form;
  const simplified = wholeAbove !== null && staff !== null && staff <= wholeAbove;
  return {
    ...{ kind, source, simplified },
    chapters: simplified ? chapters.filter((each) => !notWhenSimplified.includes(each)) : chapters,
  };
};
