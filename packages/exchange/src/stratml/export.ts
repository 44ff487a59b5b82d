import {
  decimalToNumber,
  formatFormula,
  periodOf,
  programmeKey,
  addDays,
  LABELS,
  type BodyDocument,
  type Indicator,
  type IndicatorUse,
  type Language,
  type PeriodCode,
  type PlanNode,
  type PlanTrace,
  type Target,
} from "@albero/domain";
import type { XmlElement } from "../xml/tree.ts";
import { writeXml } from "../xml/tree.ts";
import { viewOf, type PlanView } from "../workbook/book/view.ts";
import { element, field, identifierOf, indented, required, STRATML } from "./elements.ts";
import { withTrace } from "./trace.ts";

export type StratmlRequest = {
  readonly planId: string | null;
  readonly language: Language;
  /** The state of the plan, to know it again by when the document comes back. */
  readonly trace?: PlanTrace | null;
};

/**
 * A plan as StratML Part 2 (Performance Plan): areas are goals, objectives of every level are objectives, which the
 * schema holds in one row below their goal, so their order carries the level ("1.2" above "1.2.3") and their other
 * information names the one above. Targets have the days of their period; what was declared of years before stands as
 * actual results. `null` when the body has no such plan.
 */
export const exportStratml = (document: BodyDocument, request: StratmlRequest): string | null => {
  const view = viewOf(document, request);
  return view === null ? null : writeXml(indented(withTrace(planElement(view), request.trace ?? null)));
};

const planElement = (view: PlanView): XmlElement => {
  const { plan, version } = view;
  return element(
    "PerformancePlanOrReport",
    [
      required("Name", plan.title),
      field("OtherInformation", version.act),
      element("StrategicPlanCore", [
        organisationElement(view),
        element("Vision", []),
        element("Mission", [field("Description", view.document.body.mission)]),
        ...topOf(view).map((node) => goalElement(view, node)),
      ]),
      element("AdministrativeInformation", [
        required("Identifier", identifierOf(plan.id)),
        field("StartDate", `${plan.years[0] ?? ""}-01-01`),
        field("EndDate", `${plan.years.at(-1) ?? ""}-12-31`),
        field("PublicationDate", version.approvedAt === null ? null : version.approvedAt.slice(0, 10)),
      ]),
    ],
    [
      ["xmlns", STRATML],
      ["Type", "Performance_Plan"],
    ],
  );
};

const organisationElement = ({ document, units }: PlanView): XmlElement =>
  element("Organization", [
    required("Name", document.body.name),
    field("Acronym", document.body.shortName),
    required("Identifier", identifierOf(document.body.id)),
    ...units.map(({ name, headRole }) =>
      element(
        "Stakeholder",
        [required("Name", name), field("Description", headRole)],
        [["StakeholderTypeType", "Organization"]],
      ),
    ),
  ]);

const inOrder = <Row extends { readonly order: number }>(rows: readonly Row[]): readonly Row[] =>
  rows.toSorted((a, b) => a.order - b.order);

const topOf = ({ version }: PlanView): readonly PlanNode[] =>
  inOrder(version.nodes.filter(({ parentId }) => parentId === null));

/** Everything below a node, each followed by what is below it. */
export const belowOf = (view: PlanView, id: string): readonly PlanNode[] =>
  inOrder(view.version.nodes.filter(({ parentId }) => parentId === id)).flatMap((node) => [
    node,
    ...belowOf(view, node.id),
  ]);

export const usesOf = ({ version }: PlanView, nodeId: string): readonly IndicatorUse[] =>
  inOrder(version.uses.filter(({ holder }) => holder.kind === "node" && holder.nodeId === nodeId));

/** A node at the top of the tree, with everything below it. */
export const goalElement = (view: PlanView, node: PlanNode): XmlElement => {
  const own = usesOf(view, node.id);
  return element("Goal", [
    ...nodeElements(view, node, true),
    ...(own.length === 0 ? [] : [standInElement(view, node, own)]),
    ...belowOf(view, node.id).map((below) => objectiveElement(view, below)),
  ]);
};

/** A goal has no place for indicators: those of an area stand on an objective of its name. */
export const standInElement = (view: PlanView, node: PlanNode, own: readonly IndicatorUse[]): XmlElement =>
  element("Objective", [field("Name", node.title), ...own.map((use) => useElement(view, use))]);

/** A node below, with its own indicators. */
export const objectiveElement = (view: PlanView, node: PlanNode): XmlElement =>
  element("Objective", [
    ...nodeElements(view, node, false),
    ...usesOf(view, node.id).map((use) => useElement(view, use)),
  ]);

/** A goal needs a description, even an empty one. */
const nodeElements = (view: PlanView, node: PlanNode, isGoal: boolean): readonly (XmlElement | null)[] => [
  required("Name", node.title),
  isGoal ? required("Description", node.description ?? "") : field("Description", node.description),
  required("Identifier", identifierOf(node.id)),
  required("SequenceIndicator", node.code),
  ...node.unitIds.map((id) =>
    element(
      "Stakeholder",
      [required("Name", view.labels.of.get(id) ?? id)],
      [["StakeholderTypeType", "Organization"]],
    ),
  ),
  field("OtherInformation", otherOf(view, node)),
];

const otherOf = (view: PlanView, { kind, parentId, standing, programme }: PlanNode): string => {
  const labels = LABELS[view.language];
  const parent = parentId === null ? null : view.labels.of.get(parentId);
  return [
    labels.nodeKinds[kind],
    parent === null || parent === undefined ? null : `< ${parent}`,
    standing === "active" ? null : labels.standings[standing],
    programme === null ? null : `${programmeKey(programme)} ${programme.name}`,
  ]
    .filter((part) => part !== null)
    .join("; ");
};

export const useElement = (view: PlanView, use: IndicatorUse): XmlElement | null => {
  const indicator = view.indicators.find(({ id }) => id === use.indicatorId);
  if (indicator === undefined) return null;
  const { language, names } = view;
  return element(
    "PerformanceIndicator",
    [
      required("SequenceIndicator", indicator.code),
      required("MeasurementDimension", indicator.title),
      required("UnitOfMeasurement", indicator.unit),
      required("Identifier", identifierOf(use.id)),
      instanceElement(view, use, indicator),
      field("OtherInformation", formatFormula(indicator.formula, { language, names })),
    ],
    [["PerformanceIndicatorType", "Quantitative"]],
  );
};

const instanceElement = (
  { document }: PlanView,
  use: IndicatorUse,
  indicator: Indicator,
): XmlElement | null => {
  const declared = document.declaredResults.filter(({ indicatorId }) => indicatorId === indicator.id);
  if (use.targets.length + declared.length === 0) return null;
  return element("MeasurementInstance", [
    ...use.targets.map((target) => resultElement("TargetResult", target, indicator)),
    ...declared.map((result) => resultElement("ActualResult", result, indicator)),
  ]);
};

type Result = {
  readonly period: PeriodCode;
  readonly value: Target["value"] | BodyDocument["declaredResults"][number]["value"];
};

/** A number stands as number of units; a day, which is none, as a descriptor. */
const resultElement = (name: string, { period, value }: Result, { direction }: Indicator): XmlElement => {
  const { from, to } = periodOf(period);
  const number = "number" in value ? String(decimalToNumber(value.number)) : null;
  const other = "date" in value ? value.date : number === null ? JSON.stringify(value) : null;
  return element(name, [
    required("StartDate", from),
    required("EndDate", addDays(to, -1)),
    number === null ? null : required("NumberOfUnits", number.includes("e") ? "" : number),
    other === null
      ? null
      : element("Descriptor", [required("DescriptorName", direction), required("DescriptorValue", other)]),
    number === null ? null : required("Description", `${direction} ${number}`),
  ]);
};
