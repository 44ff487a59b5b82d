import type { Formula } from "../../formula/formula.ts";
import { DEFAULT_SYSTEM_2021 } from "../../indicator/default-system.ts";
import type { Indicator, TargetValue } from "../../indicator/indicator.ts";
import type { MeasurementSystem, SystemOptions } from "../../indicator/system.ts";
import type { Entry, RecordedValue, Validation } from "../../measurement/cell.ts";
import type { Measure } from "../../measurement/measure.ts";
import type { Day, Instant } from "../../quantity/day.ts";
import type { Decimal } from "../../quantity/decimal.ts";
import type { Hundredths } from "../../quantity/hundredths.ts";
import type {
  BodyId,
  CardId,
  CardObjectiveId,
  IndicatorId,
  MeasureId,
  NodeId,
  PlanId,
  SystemId,
  UseId,
} from "../../quantity/id.ts";
import type { Question } from "../../quantity/outcome.ts";
import { periodOf, type PeriodCode } from "../../quantity/period.ts";
import type { EvaluationDocument } from "../document.ts";
import type { Card, CardObjective, Holder, IndicatorUse, PlanNode } from "../tree.ts";

// Bodies for tests: each function fills in what a test does not speak of. Ids are short words, easy to read.

const EPOCH = "2021-01-01T00:00:00.000Z" as Instant;

export const questionOf = (period: string, today: string): Question => ({
  period: period as PeriodCode,
  today: today as Day,
  knownAt: "2029-01-01T00:00:00.000Z" as Instant,
});

export const measure = (id: string, about: Partial<Measure> = {}): Measure => ({
  id: id as MeasureId,
  version: 1,
  recordedAt: EPOCH,
  code: id,
  printedCode: id,
  name: id,
  description: null,
  valueType: "number",
  unit: "N.",
  decimals: 2,
  accumulation: "sum",
  frequency: "quadrimestre",
  firstDue: null,
  daysAllowed: 15,
  collectedBy: "body",
  unitRule: null,
  unitIds: [],
  sourceUnitId: null,
  sourceLabel: null,
  plausible: null,
  notes: [],
  ...about,
});

export const indicator = (id: string, formula: Formula, about: Partial<Indicator> = {}): Indicator => ({
  id: id as IndicatorId,
  version: 1,
  recordedAt: EPOCH,
  code: id,
  printedCode: id,
  title: id,
  description: null,
  typology: null,
  kind: "number",
  unit: "N.",
  decimals: 2,
  direction: ">=",
  formula,
  printedFormula: null,
  sourceLabel: null,
  parameters: {},
  footnotes: [],
  notes: [],
  ...about,
});

export const read = (id: string): Formula => ({ op: "measure", measure: id as MeasureId });
export const over = (left: Formula, right: Formula): Formula => ({ op: "/", left, right });
export const plus = (left: Formula, right: Formula): Formula => ({ op: "+", left, right });
export const reached = (nodeId: string): Formula => ({ op: "achievement", node: nodeId as NodeId });
export const meanOf = (...parts: readonly Formula[]): Formula => ({
  op: "call",
  name: "mean",
  arguments: parts,
});

export const node = (id: string, about: Partial<PlanNode> = {}): PlanNode => ({
  id: id as NodeId,
  parentId: null,
  kind: "operational",
  code: id,
  title: id,
  description: null,
  order: 1,
  weight: null,
  standing: "active",
  standingReason: null,
  perspective: null,
  programme: null,
  resources: [],
  unitIds: [],
  notes: [],
  ...about,
});

export const under = (parent: string): { readonly parentId: NodeId } => ({ parentId: parent as NodeId });
export const onNode = (id: string): Holder => ({ kind: "node", nodeId: id as NodeId });
export const onCard = (id: string): Holder => ({
  kind: "card-objective",
  cardObjectiveId: id as CardObjectiveId,
});

export const use = (id: string, holder: Holder, about: Partial<IndicatorUse> = {}): IndicatorUse => ({
  id: id as UseId,
  holder,
  indicatorId: id as IndicatorId,
  indicatorVersion: 1,
  order: 1,
  weight: null,
  standing: "active",
  standingReason: null,
  responsibleUnitId: null,
  perimeterUnitId: null,
  basedOnUseId: null,
  targets: [],
  printed: null,
  ...about,
});

/** The target of 2021: a number with a point or a day. */
export const target = (text: string, period = "2021"): IndicatorUse["targets"] => [
  { period: period as PeriodCode, value: targetValue(text) },
];

const targetValue = (text: string): Extract<TargetValue, { readonly kind: "number" | "date" }> =>
  /^\d{4}-/.test(text) ? { kind: "date", date: text as Day } : { kind: "number", number: text as Decimal };

export const card = (id: string): Card => ({
  id: id as CardId,
  code: id,
  title: id,
  role: "manager",
  order: 1,
  unitId: null,
  notes: [],
});

export const cardObjective = (
  id: string,
  about: Partial<CardObjective> & Pick<CardObjective, "cardId">,
): CardObjective => ({
  id: id as CardObjectiveId,
  code: id,
  title: id,
  description: null,
  order: 1,
  weight: 10_000 as Hundredths,
  nodeId: null,
  ...about,
});

/** An entry of a cell ("Med_Conc 2021-Q1"): a number with a point, a day, or `?` and why there is no value. */
export const entry = (seq: number, cell: string, text: string): Entry => ({
  seq,
  measureId: cell.split(" ")[0] as MeasureId,
  period: periodOf(cell.split(" ")[1] as PeriodCode),
  unitId: null,
  value: recordedValue(text),
  origin: "entered",
  recordedBy: "Uff. Metrico",
  recordedAt: "2021-05-10T08:00:00.000Z" as Instant,
  note: null,
});

const recordedValue = (text: string): RecordedValue => {
  if (text.startsWith("?")) return { kind: "not-available", reason: text.slice(1).trim() };
  return targetValue(text);
};

export const approval = (seq: number, entrySeq: number): Validation => ({
  seq,
  entrySeq,
  decision: "approved",
  recordedBy: "Segretario generale",
  recordedAt: "2021-05-12T08:00:00.000Z" as Instant,
  note: null,
});

export const system = (options: Partial<SystemOptions>): MeasurementSystem => ({
  id: "system" as SystemId,
  title: "SMVP",
  validFrom: "2020-01-01" as Day,
  validTo: null,
  recordedAt: EPOCH,
  supersededAt: null,
  options: { ...DEFAULT_SYSTEM_2021, ...options },
});

/** What a test speaks of: the library, the values, and the plan 2021-2023. */
export type SmallBody = Partial<Omit<EvaluationDocument, "plans">> &
  Partial<{
    readonly nodes: readonly PlanNode[];
    readonly uses: readonly IndicatorUse[];
    readonly cards: readonly Card[];
    readonly cardObjectives: readonly CardObjective[];
  }>;

export const documentOf = ({
  nodes,
  uses,
  cards,
  cardObjectives,
  ...library
}: SmallBody): EvaluationDocument => ({
  body: { id: "body" as BodyId, timeZone: "Europe/Rome" },
  units: [],
  systems: [],
  measures: [],
  indicators: [],
  declaredResults: [],
  entries: [],
  validations: [],
  ...library,
  plans: [
    {
      id: "plan" as PlanId,
      title: "Piano 2021-2023",
      years: [2021, 2022, 2023],
      versions: [
        {
          planId: "plan" as PlanId,
          version: 1,
          status: "approved",
          basedOn: null,
          act: null,
          reason: null,
          recordedAt: EPOCH,
          approvedAt: EPOCH,
          sha256: null,
          nodes: nodes ?? [],
          uses: uses ?? [],
          cards: cards ?? [],
          cardObjectives: cardObjectives ?? [],
        },
      ],
    },
  ],
});
