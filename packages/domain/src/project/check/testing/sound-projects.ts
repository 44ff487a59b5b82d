import type { Day } from "../../../quantity/day.ts";
import type { Decimal } from "../../../quantity/decimal.ts";
import type { Project, ProjectsDocument, ResourceRow } from "../../project.ts";

const decimal = (text: string): Decimal => text as Decimal;

/** A row of hours in which everything agrees. */
export const SOUND_ROW: ResourceRow = {
  ...{ grade: "C3", hourlyCost: decimal("17.1"), hours: decimal("100") },
  ...{ product: decimal("1710"), percentage: decimal("20"), result: decimal("342") },
  ...{ reason: null, person: "P-1", printed: "C3 17,10 100 1710,00 20 342" },
};

const SECOND_ROW: ResourceRow = {
  ...{ grade: "D1", hourlyCost: decimal("20"), hours: decimal("50") },
  ...{ product: decimal("1000"), percentage: decimal("20"), result: decimal("200") },
  ...{ reason: null, person: null, printed: null },
};

/** A project of the contract of 1999 without a fault, still to be admitted. */
export const SOUND_PROJECT: Project = {
  ...{ number: 1, title: "Sportello nuovo", year: 2015, scheme: "ccnl-1999", unit: null },
  description:
    "Uno sportello per le imprese (D.L. 90/2014, convertito dalla legge 114/2014), come al punto 2.\n1. apertura\n2. orari",
  conditions: Array.from({ length: 7 }, (_, index) => ({
    condition: index + 1,
    text: `Risposta alla condizione ${index + 1}.`,
  })),
  objective: null,
  indicators: [
    {
      ...{ code: "P01-I01", name: "Imprese assistite", kind: "count", group: null, source: "registro" },
      ...{ link: null, by: "2015-12-31" as Day },
      targets: [
        { measure: "imprese", comparison: "at-least", value: decimal("60"), to: null, unit: "imprese" },
      ],
    },
  ],
  gains: [{ kind: "saving", amount: decimal("5500"), year: 2015 }],
  rows: [SOUND_ROW, SECOND_ROW],
  total: { amount: decimal("542"), labelled: true },
  declared: decimal("542"),
  ...{ percentageCriterion: null, budget: { year: 2015, reference: "bilancio 2015" }, step: "proposed" },
  ...{ planAct: null, results: [], evaluation: null, released: null },
};

/** Another one, scored and paid. */
const PAID_PROJECT: Project = {
  ...SOUND_PROJECT,
  ...{ number: 2, title: "Servizio mantenuto" },
  indicators: SOUND_PROJECT.indicators.map((each) => ({ ...each, code: "P02-I01", name: "Pratiche evase" })),
  evaluation: {
    kind: "scored",
    parts: [{ name: "tutto", weight: decimal("1"), score: decimal("80"), note: null }],
    ...{ computed: decimal("80"), reason: null },
  },
  step: "released",
  released: { act: "D.D. 12/2016", on: "2016-07-10" as Day, amount: decimal("433.6") },
};

/** Projects of a year in which no check finds anything. */
export const SOUND_PROJECTS: ProjectsDocument = {
  ...{ format: "albero/projects", formatVersion: 1, body: "Camera di Esempio", year: 2015 },
  hourlyCosts: [
    {
      ...{ from: "2015-01-01" as Day, source: "tabella dell’ente" },
      costs: { C3: decimal("17.1"), C4: decimal("18"), D1: decimal("20") },
    },
  ],
  people: [{ ref: "P-1", yearlyHours: decimal("1600"), pot: "staff" }],
  releaseRule: { kind: "proportional" },
  validation: { act: "validazione 3/2016", on: "2016-06-30" as Day },
  projects: [SOUND_PROJECT, PAID_PROJECT],
};

/** A project of 2018, an objective of the plan, with nothing missing. */
export const OBJECTIVE_PROJECTS: ProjectsDocument = {
  ...SOUND_PROJECTS,
  year: 2020,
  projects: [
    {
      ...SOUND_PROJECT,
      ...{ year: 2020, scheme: "ccnl-2018", conditions: [], budget: { year: 2020, reference: "bilancio" } },
      indicators: SOUND_PROJECT.indicators.map((each) => ({ ...each, by: "2020-12-31" as Day })),
      objective: { code: "1.1.1", nature: "maintenance", benefits: ["Meno tempo per le imprese."] },
    },
  ],
};
