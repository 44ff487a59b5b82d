import type { EvaluationDocument } from "../objective/document.ts";
import type { Indicator } from "../indicator/indicator.ts";
import type { Measure } from "../measurement/measure.ts";
import type { ChildRef, Evaluation } from "../objective/evaluation.ts";
import type { CardObjective, IndicatorUse, PlanNode } from "../objective/tree.ts";
import type { Day, Instant } from "../quantity/day.ts";
import type { CardObjectiveId, UseId } from "../quantity/id.ts";
import type { FigureForm, Names } from "./names.ts";

/** Names for a whole evaluation; `ofUse` gives them the form of one indicator's figures. */
export type DocumentNames = Names & { readonly ofUse: (useId: UseId) => Names };

const UNKNOWN = "?";

/**
 * The names of things as the document calls them now, for the steps of an evaluation of it. What the document does
 * not hold is a question mark: the steps still tell that it is not there.
 */
export const namesOf = (
  document: EvaluationDocument,
  { planId, planVersion }: Pick<Evaluation, "planId" | "planVersion">,
): DocumentNames => {
  const plan = document.plans.find(({ id }) => id === planId);
  const version = plan?.versions.find((each) => each.version === planVersion);
  const measures = byId(document.measures.toSorted((a, b) => a.version - b.version));
  const units = byId(document.units.toSorted((a, b) => (a.recordedAt < b.recordedAt ? -1 : 1)));
  const nodes = byId<PlanNode>(version?.nodes ?? []);
  const uses = byId<IndicatorUse>(version?.uses ?? []);
  const cardObjectives = byId<CardObjective>(version?.cardObjectives ?? []);
  const indicators = new Map(document.indicators.map((each) => [`${each.id} ${each.version}`, each]));
  const library = byId(document.indicators.toSorted((a, b) => a.version - b.version));
  const indicatorOf = (useId: UseId) => {
    const use = uses.get(useId);
    return use === undefined ? undefined : indicators.get(`${use.indicatorId} ${use.indicatorVersion}`);
  };
  const subjectOf = (useId: UseId): FigureForm | null => indicatorOf(useId) ?? null;
  const names: Names = {
    measure: (id) => calledMeasure(measures.get(id)),
    indicator: (id) => library.get(id) ?? { code: UNKNOWN, unit: "N.", decimals: 0 },
    unit: (id) => units.get(id)?.name ?? UNKNOWN,
    node: (id) => nodeName(nodes.get(id)),
    part: (part) => partName(part, { uses, indicatorOf, nodes, cardObjectives }),
    day: (instant) => dayIn(instant, document.body.timeZone),
    subject: null,
  };
  return { ...names, ofUse: (useId) => ({ ...names, subject: subjectOf(useId) }) };
};

const calledMeasure = (measure: Measure | undefined): ReturnType<Names["measure"]> =>
  measure === undefined
    ? { code: UNKNOWN, called: UNKNOWN, unit: "N.", decimals: 0 }
    : { ...measure, called: measure.printedCode ?? `«${measure.name.trim()}»` };

const dayIn = (instant: Instant, timeZone: string): Day =>
  Temporal.Instant.from(instant).toZonedDateTimeISO(timeZone).toPlainDate().toString() as Day;

type Parts = {
  readonly uses: ReadonlyMap<UseId, IndicatorUse>;
  readonly indicatorOf: (useId: UseId) => Indicator | undefined;
  readonly nodes: ReadonlyMap<string, PlanNode>;
  readonly cardObjectives: ReadonlyMap<CardObjectiveId, CardObjective>;
};

const partName = (part: ChildRef, { uses, indicatorOf, nodes, cardObjectives }: Parts): string => {
  switch (part.kind) {
    case "use":
      return calledIndicator(uses.get(part.useId)?.printed ?? null, indicatorOf(part.useId));
    case "node":
      return nodeName(nodes.get(part.nodeId));
    case "card-objective":
      return cardObjectives.get(part.cardObjectiveId)?.code ?? UNKNOWN;
  }
};

/** By its code, or by its title where the code is one that we gave, as a measure is. */
const calledIndicator = (printed: IndicatorUse["printed"], indicator: Indicator | undefined): string => {
  if (indicator === undefined) return UNKNOWN;
  const { code, printedCode, title } = indicator;
  return printedCode === code ? code : `«${(printed?.title ?? title).trim()}»`;
};

/** A part of an objective is called by what it is about; its code tells nobody much. */
const nodeName = (node: PlanNode | undefined): string =>
  node?.kind === "part" ? `«${node.title.trim()}»` : (node?.code ?? UNKNOWN);

const byId = <Row extends { readonly id: string }>(rows: readonly Row[]): ReadonlyMap<Row["id"], Row> =>
  new Map(rows.map((row) => [row.id, row]));
