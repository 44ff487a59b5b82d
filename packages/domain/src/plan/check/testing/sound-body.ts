import type { BodyDocument } from "../../body-document.ts";
import type { Unit } from "../../../organisation/unit.ts";
import type { StaffTable } from "../../../organisation/staff-table.ts";
import type { BudgetLine } from "../../../budget/budget.ts";
import type { DeclaredResult, Target } from "../../../indicator/indicator.ts";
import {
  card,
  cardObjective,
  documentOf,
  indicator,
  measure,
  node,
  onCard,
  onNode,
  over,
  read,
  system,
  target,
  under,
  use,
} from "../../../objective/testing/small-body.ts";
import { PLAN_TAGS } from "../../../objective/tags.ts";
import { HUNDRED } from "../../../quantity/hundredths.ts";
import type { Day, Instant } from "../../../quantity/day.ts";
import type { Decimal } from "../../../quantity/decimal.ts";
import type {
  BodyId,
  BudgetLineId,
  CardId,
  IndicatorId,
  NodeId,
  UnitId,
  UseId,
} from "../../../quantity/id.ts";
import { cents } from "../../../quantity/money.ts";
import type { PeriodCode } from "../../../quantity/period.ts";

// A small body in which every check finds nothing: what a test breaks in it is all that is wrong with it.

const unit = (id: string): Unit => ({
  ...{ id: id as UnitId, slug: id, name: id, type: "service", parentId: null, headRole: null },
  ...{ headAdInterim: false, functions: [], notes: [] },
  ...{ validFrom: "2020-01-01" as Day, validTo: null },
  ...{ recordedAt: "2020-01-01T00:00:00.000Z" as Instant, supersededAt: null },
});

const OFFICES = ["registry", "market", "growth"] as const;
const [registry, market, growth] = OFFICES.map((id) => id as UnitId);

const from = (sourceUnitId: UnitId | undefined) => ({ sourceUnitId: sourceUnitId ?? null });

const measures = [
  measure("in-time", { name: "Pratiche evase in tempo", ...from(registry) }),
  measure("all", { name: "Pratiche evase", ...from(registry) }),
  measure("firms", { name: "Imprese accompagnate", ...from(growth) }),
  measure("satisfied", { name: "Utenti soddisfatti", ...from(market) }),
  measure("asked", { name: "Utenti sentiti", ...from(market) }),
  measure("published", {
    ...{
      name: "Data di pubblicazione",
      valueType: "date",
      unit: "date",
      decimals: 0,
      accumulation: "event-date",
    },
    ...from(market),
  }),
];

const ratio = { kind: "percent", unit: "%", typology: "Efficienza" } as const;

const indicators = [
  indicator("PUNTUALI", over(read("in-time"), read("all")), { ...ratio, title: "Pratiche in tempo" }),
  indicator("IMPRESE", read("firms"), { typology: "Volume", title: "Imprese accompagnate" }),
  indicator("SODDISFATTI", over(read("satisfied"), read("asked")), { ...ratio, title: "Utenti soddisfatti" }),
  indicator("BANDO", read("published"), {
    ...{ kind: "date", unit: "date", decimals: 0, direction: "by", typology: "Efficacia" },
    title: "Pubblicazione del bando",
  }),
];

const yearly = (...texts: readonly string[]): readonly Target[] =>
  texts.flatMap((text, i) => target(text, String(2021 + i)));

const programme = (mission: string, code: string, name: string) => ({ mission, code, name });
const resources = (amount: number) => [{ year: 2021, amount: cents(amount) }];

const nodes = [
  node("AS1", { kind: "area", tags: PLAN_TAGS.filter((tag) => tag.startsWith("art8-")) }),
  node("1.1", {
    ...{
      kind: "strategic",
      ...under("AS1"),
      description: "Un registro veloce.",
      perspective: "Processi interni",
    },
    programme: programme("012", "004", "Vigilanza e tutela dei consumatori"),
    resources: resources(6_000_000),
  }),
  node("1.2", {
    ...{ kind: "strategic", ...under("AS1"), description: "Imprese che crescono.", order: 2 },
    perspective: "Utenti",
    programme: programme("011", "005", "Competitività e sviluppo delle imprese"),
    resources: resources(4_000_000),
  }),
  node("1.1.1", { ...under("1.1"), description: "Ascoltare chi usa i servizi." }),
  node("1.2.1", { ...under("1.2"), description: "Aiutare chi apre un’impresa." }),
];

const uses = [
  use("PUNTUALI", onNode("1.1"), { targets: yearly("91", "92", "93") }),
  use("u2", onNode("1.2"), {
    ...{ indicatorId: "IMPRESE" as IndicatorId, targets: yearly("20", "21", "22") },
  }),
  use("SODDISFATTI", onNode("1.1.1"), { targets: yearly("85") }),
  use("u4", onNode("1.2.1"), { indicatorId: "IMPRESE" as IndicatorId, targets: yearly("20") }),
  use("BANDO", onNode("1.2.1"), { targets: yearly("2021-06-30") }),
  use("u6", onCard("RI_1"), {
    ...{ indicatorId: "PUNTUALI" as IndicatorId, basedOnUseId: "PUNTUALI" as UseId, targets: yearly("92") },
  }),
  use("u7", onCard("MER_1"), { indicatorId: "SODDISFATTI" as IndicatorId, targets: yearly("85") }),
  use("u8", onCard("PRO_1"), { indicatorId: "BANDO" as IndicatorId, targets: yearly("2021-06-30") }),
];

const quality = indicator("DURATA", read("firms-quality"), {
  typology: "Qualità",
  title: "Giudizio delle imprese",
});
const qualityMeasure = measure("firms-quality", { name: "Giudizio medio delle imprese", ...from(growth) });
const qualityUse = use("DURATA", onNode("1.2"), { targets: yearly("7", "8", "9") });

const past = (id: string, texts: readonly string[]): readonly DeclaredResult[] =>
  texts.map((text, i) => ({
    ...{ indicatorId: id as IndicatorId, period: String(2018 + i) as PeriodCode, source: "Piano" },
    value: /-/.test(text)
      ? { kind: "date" as const, date: text as Day }
      : { kind: "number" as const, number: text as Decimal },
  }));

const staffTable = (slug: string, rows: Readonly<Record<string, readonly [number, number]>>): StaffTable => ({
  ...{ slug, title: slug, years: [2019, 2020], notes: [] },
  rows: Object.entries(rows).map(([label, [before, last]]) => ({
    label,
    values: { 2019: before, 2020: last },
  })),
  printedTotals: { 2019: 31, 2020: 30 },
});

const line = (slug: string, values: readonly [string, string]): BudgetLine => ({
  ...{
    id: slug as BudgetLineId,
    slug,
    section: "conto",
    label: slug,
    kind: "amount",
    order: 1,
    target: null,
  },
  ...{ values: { 2020: values[0], 2021: values[1] }, notes: [] },
});

const budget = {
  ...{ years: [2020, 2021], summary: null, notes: [] },
  sections: [{ slug: "conto", title: "Conto" }],
  lines: [
    line("ce-proventi-correnti", ["90000.00", "110000.00"]),
    line("ce-oneri-correnti", ["-95000.00", "-100000.00"]),
    line("ce-risultato-gestione-corrente", ["-5000.00", "10000.00"]),
    { ...line("ix-gestione-oneri-su-proventi", ["1.06", "0.91"]), kind: "index" as const },
    line("sp-patrimonio-netto-iniziale", ["200000.00", "190000.00"]),
    line("sp-patrimonio-netto", ["190000.00", "195000.00"]),
  ],
};

const row = (label: string, unitText: string | null, values: readonly (string | null)[]) => ({
  ...{ label, unit: unitText, values, notes: [] },
});

const tables = [
  {
    ...{ slug: "analisi-di-genere", title: "Analisi di genere", columns: ["2019", "2020"] },
    rows: [
      row("% di Donne rispetto al totale del personale", "%", ["65", "63"]),
      row("% di personale femminile laureato", "%", ["50", "53"]),
    ],
  },
  {
    ...{ slug: "quadro", title: "Quadro", columns: ["Valore", "Periodo", "Variazione", "Rispetto a"] },
    rows: [row("Export", "EUR", ["981", "09/2020", "-45 %", "settembre 2019"])],
  },
  {
    ...{ slug: "prospettive", title: "Prospettive", columns: ["Obiettivi"] },
    rows: [row("Processi interni", null, ["1.1"]), row("Utenti", null, ["1.2"])],
  },
];

const plan = documentOf({
  nodes,
  uses: [...uses, qualityUse],
  cards: [
    { ...card("RI"), unitId: registry ?? null },
    { ...card("MER"), unitId: market ?? null },
    { ...card("PRO"), unitId: growth ?? null },
  ],
  cardObjectives: [
    cardObjective("RI_1", { ...about("RI", "1.1"), title: "Pratiche in tempo" }),
    cardObjective("MER_1", { ...about("MER", "1.1.1"), title: "Utenti contenti" }),
    cardObjective("PRO_1", { ...about("PRO", "1.2.1"), title: "Bando in tempo" }),
  ],
});

function about(cardId: string, nodeId: string) {
  return {
    cardId: cardId as CardId,
    nodeId: nodeId as NodeId,
    description: "Come il piano.",
    weight: HUNDRED,
  };
}

/** The plan 2021-2023 of a body of 30 people, approved before its year. */
export const SOUND: BodyDocument = {
  ...plan,
  ...{ format: "albero/body", formatVersion: 1, seats: [] },
  body: {
    ...{
      id: "body" as BodyId,
      slug: "sound",
      name: "Ente",
      shortName: "Ente",
      nature: "ente",
      mission: null,
    },
    ...{ timeZone: "Europe/Rome", example: true, ownToday: null },
  },
  profile: {
    ...{ organs: [], participations: [], agency: [], themes: [], asOf: "2021-01-01" as Day },
    staffing: [
      { label: "Dotazione organica", value: "40" },
      { label: "Dipendenti", value: "30" },
      { label: "Scopertura", value: "25,00%" },
    ],
  },
  staffTables: [
    staffTable("sesso", { Donne: [20, 19], Uomini: [11, 11] }),
    staffTable("contratto", { "Full time": [29, 28], "Part time": [2, 2] }),
  ],
  budget,
  context: { tables },
  commonLibraries: [],
  systems: [{ ...system({}), validFrom: "2021-01-01" as Day, opinion: "Parere n. 1 del 10/01/2021" }],
  units: OFFICES.map(unit),
  measures: [...measures, qualityMeasure],
  indicators: [...indicators, quality],
  declaredResults: [
    ...past("PUNTUALI", ["80", "85", "90"]),
    ...past("IMPRESE", ["10", "12", "15"]),
    ...past("SODDISFATTI", ["78", "79", "80"]),
    ...past("BANDO", ["2018-09-30", "2019-08-30", "2020-07-31"]),
    ...past("DURATA", ["5", "5.5", "6"]),
  ],
  plans: plan.plans.map((each) => ({
    ...each,
    versions: each.versions.map((version) => ({
      ...version,
      approvedAt: "2020-12-15T10:00:00.000Z" as Instant,
    })),
  })),
};
