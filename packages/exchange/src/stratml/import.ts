import {
  ok,
  refuse,
  type BodyDocument,
  type BodyId,
  type DeclaredResult,
  type Indicator,
  type IndicatorId,
  type IndicatorUse,
  type Instant,
  type Measure,
  type MeasureId,
  type NodeId,
  type PlanId,
  type PlanNode,
  type Result,
  type UseId,
} from "@albero/domain";
import { childrenOf, isElement, localNameOf, textOf, type XmlElement } from "../xml/tree.ts";
import { goalsOf, type FoundGoal, type FoundIndicator } from "./outline.ts";
import { idBeside, idOfElement, readStratml, type StratmlProblemCode } from "./read.ts";
import { tracesIn } from "./trace.ts";

/** A foreign plan as a body of ours, with the document it came as: what has no place here is in there, and stays. */
export type ImportedStratml = {
  readonly document: BodyDocument;
  readonly kept: XmlElement;
  /** The kinds of elements that have no place here, with how many there are. */
  readonly unmapped: readonly { readonly name: string; readonly count: number }[];
};

/**
 * Reads a StratML document as a draft plan: goals are areas, objectives strategic objectives, indicators are defined as
 * the value of one measure each, targets and actual results are those of the period they name. Every id comes from the
 * document's own identifiers, so that reading it twice gives the same plan.
 */
export const importStratml = (xml: string, at: Instant): Result<ImportedStratml, StratmlProblemCode> => {
  const read = readStratml(xml);
  if (!read.ok) return read;
  const kept = read.value;
  const goals = goalsOf(kept);
  if (goals.length === 0) return refuse("without-goals");
  return ok({ document: documentOf(kept, goals, at), kept, unmapped: unmappedIn(kept) });
};

type Placed = { readonly found: FoundIndicator; readonly nodeId: NodeId; readonly order: number };

const placedIn = (goals: readonly FoundGoal[]): readonly Placed[] =>
  goals.flatMap(({ objectives }) =>
    objectives.flatMap(({ id, indicators }) =>
      indicators.map((found, i) => ({ found, nodeId: id as NodeId, order: i + 1 })),
    ),
  );

/** Codes as the document numbers things, made unique, or their places where it does not. */
const makeCodes = () => {
  const taken = new Set<string>();
  return (element: XmlElement, place: string): string => {
    const wanted = textOf(element, "SequenceIndicator") ?? place;
    const code = taken.has(wanted) ? `${wanted} (${place})` : wanted;
    taken.add(code);
    return code;
  };
};

const documentOf = (root: XmlElement, goals: readonly FoundGoal[], at: Instant): BodyDocument => {
  const [core] = childrenOf(root, "StrategicPlanCore");
  const [organisation] = core === undefined ? [] : childrenOf(core, "Organization");
  const [mission] = core === undefined ? [] : childrenOf(core, "Mission");
  const name =
    (organisation === undefined ? null : textOf(organisation, "Name")) ?? textOf(root, "Name") ?? "?";
  const placed = placedIn(goals);
  const codeOf = makeCodes();
  const library = placed.map((each, i) => definitionOf(each, codeOf(each.found.element, `I-${i + 1}`), at));
  return {
    ...{ format: "albero/body", formatVersion: 1 },
    body: {
      id: (organisation === undefined ? idBeside(name, "body") : idOfElement(organisation, name)) as BodyId,
      ...{
        slug: "stratml",
        name,
        nature: "StratML",
        timeZone: "Europe/Rome",
        example: false,
        ownToday: null,
      },
      shortName: (organisation === undefined ? null : textOf(organisation, "Acronym")) ?? name,
      mission: mission === undefined ? null : textOf(mission, "Description"),
    },
    profile: {
      ...{ organs: [], participations: [], agency: [], staffing: [], themes: [] },
      asOf: at.slice(0, 10) as BodyDocument["profile"]["asOf"],
    },
    ...{ seats: [], staffTables: [], budget: null, context: null, units: [], systems: [] },
    ...{ entries: [], validations: [] },
    measures: library.map(({ measure }) => measure),
    indicators: library.map(({ indicator }) => indicator),
    declaredResults: placed.flatMap(declaredOf),
    plans: [planOf(root, goals, at)],
    ...tracesIn(root),
  };
};

const definitionOf = (
  { found: { element, id } }: Placed,
  code: string,
  at: Instant,
): { readonly measure: Measure; readonly indicator: Indicator } => {
  const title = textOf(element, "MeasurementDimension") ?? code;
  const unit = textOf(element, "UnitOfMeasurement") ?? "N.";
  const shared = {
    version: 1,
    recordedAt: at,
    code,
    printedCode: textOf(element, "SequenceIndicator"),
    unit,
  };
  const measureId = idBeside(id, "measure") as MeasureId;
  const measure: Measure = {
    ...{ ...shared, id: measureId, name: title, description: null, valueType: "number", decimals: 2 },
    ...{ accumulation: "latest", frequency: "year", firstDue: null, daysAllowed: 30, collectedBy: "body" },
    ...{ unitRule: null, unitIds: [], sourceUnitId: null, sourceLabel: null, plausible: null, notes: [] },
  };
  const indicator: Indicator = {
    ...{ ...shared, id: idBeside(id, "indicator") as IndicatorId, title, description: null, decimals: 2 },
    ...{ typology: null, kind: unit === "%" ? "percent" : "number", direction: ">=" },
    ...{
      formula: { op: "measure", measure: measureId },
      printedFormula: textOf(element, "OtherInformation"),
    },
    ...{ sourceLabel: null, parameters: {}, footnotes: [], notes: [] },
  };
  return { measure, indicator };
};

const declaredOf = ({ found: { id, actuals } }: Placed): readonly DeclaredResult[] =>
  actuals.map(({ period, number }) => ({
    ...{ indicatorId: idBeside(id, "indicator") as IndicatorId, period, source: "StratML" },
    value: { kind: "number", number },
  }));

const planOf = (
  root: XmlElement,
  goals: readonly FoundGoal[],
  at: Instant,
): BodyDocument["plans"][number] => {
  const [about] = childrenOf(root, "AdministrativeInformation");
  const planId = (
    about === undefined ? idBeside("plan", textOf(root, "Name") ?? "") : idOfElement(about, "plan")
  ) as PlanId;
  return {
    ...{ id: planId, title: textOf(root, "Name") ?? "?", years: yearsOf(about ?? root, goals, at) },
    versions: [
      {
        ...{ planId, version: 1, status: "draft", basedOn: null, act: null, reason: null, recordedAt: at },
        ...{ approvedAt: null, sha256: null, nodes: nodesOf(goals), uses: placedIn(goals).map(useOf) },
        ...{ cards: [], cardObjectives: [] },
      },
    ],
  };
};

/** From the year the document begins to the one it ends; else those of its targets, else the present one. */
const yearsOf = (about: XmlElement, goals: readonly FoundGoal[], at: Instant): readonly number[] => {
  const targets = placedIn(goals).flatMap(({ found }) =>
    found.targets.map(({ period }) => Number(period.slice(0, 4))),
  );
  const stated = [textOf(about, "StartDate"), textOf(about, "EndDate")].flatMap((day) =>
    day === null ? [] : [Number(day.slice(0, 4))],
  );
  const all = stated.length > 0 ? stated : targets.length > 0 ? targets : [Number(at.slice(0, 4))];
  const first = Math.min(...all);
  return Array.from({ length: Math.min(Math.max(...all) - first, 20) + 1 }, (_, i) => first + i);
};

const nodesOf = (goals: readonly FoundGoal[]): readonly PlanNode[] => {
  const codeOf = makeCodes();
  const node = (
    element: XmlElement,
    about: Pick<PlanNode, "id" | "parentId" | "kind" | "order">,
    place: string,
  ): PlanNode => ({
    ...{ ...about, code: codeOf(element, place), title: textOf(element, "Name") ?? place },
    ...{
      description: textOf(element, "Description"),
      weight: null,
      standing: "active",
      standingReason: null,
    },
    ...{ perspective: null, programme: null, resources: [], unitIds: [], notes: [] },
  });
  return goals.flatMap(({ element, id, objectives }, g) => [
    node(element, { id: id as NodeId, parentId: null, kind: "area", order: g + 1 }, `G${g + 1}`),
    ...objectives.map((objective, o) =>
      node(
        objective.element,
        { id: objective.id as NodeId, parentId: id as NodeId, kind: "strategic", order: o + 1 },
        `G${g + 1}.${o + 1}`,
      ),
    ),
  ]);
};

const useOf = ({ found: { id, targets }, nodeId, order }: Placed): IndicatorUse => ({
  ...{
    id: id as UseId,
    holder: { kind: "node", nodeId },
    indicatorId: idBeside(id, "indicator") as IndicatorId,
  },
  ...{ indicatorVersion: 1, order, weight: null, standing: "active", standingReason: null },
  ...{ responsibleUnitId: null, perimeterUnitId: null, basedOnUseId: null, printed: null },
  targets: targets.map(({ period, number }) => ({ period, value: { kind: "number", number } })),
});

const MAPPED: ReadonlySet<string> = new Set([
  ...["PerformancePlanOrReport", "StrategicPlanCore", "Organization", "Mission", "Goal", "Objective", "Name"],
  ...[
    "Acronym",
    "Identifier",
    "Description",
    "SequenceIndicator",
    "PerformanceIndicator",
    "MeasurementDimension",
  ],
  ...[
    "UnitOfMeasurement",
    "MeasurementInstance",
    "TargetResult",
    "ActualResult",
    "NumberOfUnits",
    "StartDate",
  ],
  ...["EndDate", "AdministrativeInformation"],
]);

/** Elements of kinds that have no place here; what stands inside them is theirs. */
const unmappedIn = (root: XmlElement): ImportedStratml["unmapped"] => {
  const names: string[] = [];
  const walk = (element: XmlElement): void => {
    if (MAPPED.has(localNameOf(element))) element.children.filter(isElement).forEach(walk);
    else names.push(localNameOf(element));
  };
  walk(root);
  return [...Map.groupBy(names, (name) => name)].map(([name, all]) => ({ name, count: all.length }));
};
