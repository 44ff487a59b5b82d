import {
  evaluate,
  type BodyDocument,
  type BodyId,
  type Cents,
  type Day,
  type Decimal,
  type Entry,
  type Evaluation,
  type Hundredths,
  type Indicator,
  type IndicatorId,
  type IndicatorUse,
  type Instant,
  type Measure,
  type MeasureId,
  type NodeId,
  type Period,
  type PeriodCode,
  type PlanId,
  type PlanNode,
  type TargetValue,
  type UnitId,
  type UseId,
} from "@albero/domain";

// A body small enough to be read at once, with every state that a document has to print. Ids are short words.

const EPOCH = "2021-01-01T00:00:00.000Z" as Instant;
const FIRST_QUADRIMESTRE: Period = { from: "2021-01-01" as Day, to: "2021-05-01" as Day };

const measure = (code: string, about: Partial<Measure> = {}): Measure => ({
  ...{ id: code as MeasureId, version: 1, recordedAt: EPOCH, code, printedCode: code, name: code },
  ...{ description: null, valueType: "number", unit: "N.", decimals: 0, accumulation: "sum" },
  ...{ frequency: "quadrimestre", firstDue: null, daysAllowed: 15, collectedBy: "body", unitRule: null },
  ...{ unitIds: [], sourceUnitId: null, sourceLabel: null, plausible: null, notes: [] },
  ...about,
});

const indicator = (code: string, title: string, about: Partial<Indicator> = {}): Indicator => ({
  ...{ id: code as IndicatorId, version: 1, recordedAt: EPOCH, code, printedCode: code, title },
  ...{ description: null, typology: null, kind: "number", unit: "N.", decimals: 0, direction: ">=" },
  ...{ formula: { op: "measure", measure: code as MeasureId }, printedFormula: null, sourceLabel: null },
  ...{ parameters: {}, footnotes: [], notes: [] },
  ...about,
});

const node = (id: string, title: string, about: Partial<PlanNode>): PlanNode => ({
  ...{ id: id as NodeId, parentId: null, kind: "operational", code: id, title, description: null, order: 1 },
  ...{ weight: null, standing: "active", standingReason: null, perspective: null, programme: null },
  ...{ resources: [], unitIds: [], notes: [] },
  ...about,
});

type Place = {
  readonly on: string;
  readonly target: string;
  readonly order?: number;
  readonly weight?: number;
};

const use = (code: string, { on, target, order = 1, weight }: Place): IndicatorUse => ({
  ...{ id: `${on}-${code}` as UseId, indicatorId: code as IndicatorId, indicatorVersion: 1, order },
  holder: { kind: "node", nodeId: on as NodeId },
  weight: weight === undefined ? null : (weight as Hundredths),
  ...{ standing: "active", standingReason: null, responsibleUnitId: null, perimeterUnitId: null },
  ...{ basedOnUseId: null, printed: null },
  targets: [{ period: "2021" as PeriodCode, value: targetValue(target) }],
});

const targetValue = (text: string): TargetValue =>
  text.includes("-") ? { kind: "date", date: text as Day } : { kind: "number", number: text as Decimal };

const entry = (seq: number, code: string, number: string): Entry => ({
  ...{ seq, measureId: code as MeasureId, period: FIRST_QUADRIMESTRE, unitId: null, origin: "entered" },
  value: { kind: "number", number: number as Decimal },
  ...{ recordedBy: "Ufficio di prova", recordedAt: "2021-05-10T08:00:00.000Z" as Instant, note: null },
});

const NODES: readonly PlanNode[] = [
  node("A1", "Servizi alle imprese", { kind: "area" }),
  node("A1.1", "Rispondere presto & bene", {
    ...{ kind: "strategic", parentId: "A1" as NodeId, weight: 6_000 as Hundredths },
    description: "Ridurre i tempi.\nAumentare le pratiche evase.",
    programme: { mission: "012", code: "004", name: "Vigilanza e tutela" },
    resources: [
      { year: 2021, amount: 123_456_789 as Cents },
      { year: 2022, amount: null },
    ],
    ...{ unitIds: ["u1" as UnitId], notes: ["Una nota dell'obiettivo."] },
  }),
  node("A1.1.1", "Smaltire l'arretrato", { parentId: "A1.1" as NodeId }),
  node("A1.2", "Farsi conoscere", {
    ...{ kind: "strategic", parentId: "A1" as NodeId, weight: 4_000 as Hundredths, order: 2 },
  }),
  node("A1.2.1", "Aprire uno sportello", {
    ...{ parentId: "A1.2" as NodeId, standing: "struck-out", standingReason: "i locali non sono pronti" },
  }),
  node("A2", "Senza indicatori", { kind: "area", order: 2 }),
  node("C1", "Attività programmate", { kind: "container", order: 3 }),
];

const USES: readonly IndicatorUse[] = [
  use("Pratiche", { on: "A1.1", target: "90", weight: 7_500 }),
  use("Tempi", { on: "A1.1", target: "2.5", order: 2, weight: 2_500 }),
  use("Arretrato", { on: "A1.1.1", target: "60" }),
  use("Relazione", { on: "A1.1.1", target: "2021-12-31", order: 2 }),
  use("Eventi", { on: "A1.2", target: "12" }),
  use("Visite", { on: "C1", target: "100" }),
];

/** A body with an area of two objectives, an empty area and a container; some values missing, one not validated. */
export const smallBody: BodyDocument = {
  ...{ format: "albero/body", formatVersion: 1 },
  body: {
    ...{ id: "body" as BodyId, slug: "prova", name: "Camera di Prova", shortName: "Prova", nature: "camera" },
    ...{ mission: null, timeZone: "Europe/Rome", example: true, ownToday: "2021-05-15" as Day },
  },
  units: [
    {
      ...{ id: "u1" as UnitId, slug: "u1", name: "Ufficio Registro", type: "office", parentId: null },
      ...{ headRole: null, headAdInterim: false, functions: [], notes: [] },
      ...{ validFrom: "2020-01-01" as Day, validTo: null, recordedAt: EPOCH, supersededAt: null },
    },
  ],
  systems: [],
  measures: ["Pratiche", "Tempi", "Arretrato", "Eventi", "Visite"]
    .map((code) => measure(code))
    .concat(
      measure("Relazione", {
        valueType: "date",
        unit: "date",
        accumulation: "event-date",
        frequency: "year",
      }),
    ),
  indicators: [
    indicator("Pratiche", "Pratiche evase entro 5 giorni", { footnotes: ["Escluse le sospese."] }),
    indicator("Tempi", "Tempo medio", { kind: "days", unit: "gg", decimals: 2, direction: "<=" }),
    indicator("Arretrato", "Pratiche arretrate smaltite"),
    indicator("Relazione", "Relazione annuale", { kind: "date", unit: "date", direction: "by" }),
    indicator("Eventi", "Eventi svolti"),
    indicator("Visite", "Visite"),
  ],
  declaredResults: [
    {
      ...{ indicatorId: "Tempi" as IndicatorId, period: "2020" as PeriodCode, source: "Relazione 2020" },
      value: { kind: "number", number: "3.1" as Decimal },
    },
  ],
  plans: [
    {
      ...{ id: "plan" as PlanId, title: "Piano 2021-2023", years: [2021, 2022, 2023] },
      versions: [
        {
          ...{
            planId: "plan" as PlanId,
            version: 1,
            status: "approved",
            basedOn: null,
            act: null,
            reason: null,
          },
          ...{ recordedAt: EPOCH, approvedAt: EPOCH, sha256: null, nodes: NODES, uses: USES },
          ...{ cards: [], cardObjectives: [] },
        },
      ],
    },
  ],
  entries: [
    entry(1, "Pratiche", "24"),
    entry(2, "Tempi", "3.25"),
    entry(3, "Arretrato", "7"),
    entry(4, "Visite", "40"),
  ],
  validations: [1, 2, 3].map((entrySeq) => ({
    ...{ seq: 10 + entrySeq, entrySeq, decision: "approved", recordedBy: "Validatore" },
    ...{ recordedAt: "2021-05-12T08:00:00.000Z" as Instant, note: null },
  })),
  ...{ seats: [], staffTables: [], budget: null, context: null },
  profile: {
    ...{ organs: [], participations: [], agency: [], staffing: [], themes: [], asOf: "2021-01-01" as Day },
  },
};

/** Its figures at the end of the first quadrimestre, as known on 15 May 2021. */
export const smallEvaluation = (body = smallBody): Evaluation => {
  const question = {
    period: "2021-Q1" as PeriodCode,
    today: "2021-05-15" as Day,
    knownAt: "2021-06-01T00:00:00.000Z" as Instant,
  };
  const evaluated = evaluate(body, question);
  if (!evaluated.ok) throw new Error(evaluated.problem.code);
  return evaluated.value;
};
