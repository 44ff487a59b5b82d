import {
  PROJECT_INDICATOR_KINDS,
  PROJECT_POTS,
  PROJECT_SCHEME_IDS,
  PROJECT_STEPS,
  TARGET_COMPARISONS,
} from "@albero/domain";
import { Type } from "typebox";
import { DayText, DecimalText, YearNumber } from "../body-document/schema/quantity.ts";
import { closed, nullable, oneOf, variants } from "../reading/building.ts";

const Act = closed({ act: Type.String(), on: DayText }, "an act and its day");

const Target = closed(
  {
    measure: Type.String(),
    comparison: nullable(oneOf(TARGET_COMPARISONS, "how the value is compared")),
    value: nullable(DecimalText),
    to: nullable(DecimalText),
    unit: nullable(Type.String()),
  },
  "what is asked of one measure; a null value is only looked at",
);

const Indicator = closed(
  {
    code: Type.String(),
    name: Type.String(),
    kind: oneOf(PROJECT_INDICATOR_KINDS, "what the indicator shows"),
    group: nullable(Type.String()),
    source: nullable(Type.String()),
    link: nullable(Type.String()),
    by: nullable(DayText),
    targets: Type.Array(Target),
  },
  "how the result of a project is shown",
);

const Row = closed(
  {
    grade: nullable(Type.String()),
    hourlyCost: nullable(DecimalText),
    hours: nullable(DecimalText),
    product: nullable(DecimalText),
    percentage: nullable(DecimalText),
    result: nullable(DecimalText),
    reason: nullable(Type.String()),
    person: nullable(Type.String({ description: "a reference, never a name" })),
    printed: nullable(Type.String()),
  },
  "a row of resources, its cells as they were given",
);

const Part = closed(
  { name: Type.String(), weight: DecimalText, score: nullable(DecimalText), note: nullable(Type.String()) },
  "a part with its score; null where it cannot be assessed",
);

const Evaluation = variants(
  "kind",
  [
    closed(
      {
        kind: Type.Literal("scored"),
        parts: Type.Array(Part),
        computed: nullable(DecimalText),
        reason: nullable(Type.String()),
      },
      "scored by the evaluation body",
    ),
    closed(
      { kind: Type.Literal("struck-out"), reason: Type.String(), decided: nullable(Act) },
      "struck out, with the reason",
    ),
  ],
  "what the evaluation body found",
);

const Project = closed(
  {
    number: Type.Integer({ minimum: 1, description: "unique in its year" }),
    title: Type.String(),
    year: YearNumber,
    scheme: oneOf(PROJECT_SCHEME_IDS, "the contract the project is written under"),
    unit: nullable(Type.String()),
    description: Type.String(),
    conditions: Type.Array(
      closed({ condition: Type.Integer(), text: Type.String() }, "the answer to a condition"),
    ),
    objective: nullable(
      closed(
        {
          code: nullable(Type.String()),
          nature: nullable(oneOf(["new", "maintenance"], "new or of maintenance")),
          benefits: Type.Array(Type.String()),
        },
        "the objective of the plan the project pays for",
      ),
    ),
    indicators: Type.Array(Indicator),
    gains: Type.Array(
      closed(
        { kind: oneOf(["saving", "revenue"], "saved or brought in"), amount: DecimalText, year: YearNumber },
        "money the project saves or brings in, with its year",
      ),
    ),
    rows: Type.Array(Row),
    total: nullable(closed({ amount: DecimalText, labelled: Type.Boolean() }, "the total under the table")),
    declared: nullable(DecimalText),
    percentageCriterion: nullable(Type.String()),
    budget: nullable(closed({ year: YearNumber, reference: Type.String() }, "where the budget foresees it")),
    step: oneOf(PROJECT_STEPS, "where the project is in its life"),
    planAct: nullable(Act),
    results: Type.Array(
      closed({ indicator: Type.String(), text: Type.String() }, "what an indicator came to"),
    ),
    evaluation: nullable(Evaluation),
    released: nullable(
      closed({ act: Type.String(), on: DayText, amount: DecimalText }, "the money released"),
    ),
  },
  "an improvement project of one year",
);

const ReleaseRule = variants(
  "kind",
  [
    closed({ kind: Type.Literal("proportional") }, "in proportion to the score"),
    closed({ kind: Type.Literal("threshold"), from: DecimalText }, "in proportion from a score on"),
    closed(
      {
        kind: Type.Literal("bands"),
        bands: Type.Array(closed({ from: DecimalText, percent: DecimalText }, "a band")),
      },
      "by bands of scores",
    ),
  ],
  "how a score becomes money",
);

const Document = closed(
  {
    format: Type.Literal("albero/projects"),
    formatVersion: Type.Literal(1),
    body: Type.String(),
    year: YearNumber,
    hourlyCosts: Type.Array(
      closed(
        {
          from: DayText,
          source: Type.String(),
          costs: Type.Record(Type.String(), DecimalText, { description: "euro an hour by grade" }),
        },
        "what an hour costs by grade, from a day on",
      ),
    ),
    people: Type.Array(
      closed(
        { ref: Type.String(), yearlyHours: DecimalText, pot: oneOf(PROJECT_POTS, "which pot pays them") },
        "somebody whose hours are in projects, without a name",
      ),
    ),
    releaseRule: ReleaseRule,
    validation: nullable(Act),
    projects: Type.Array(Project),
  },
  "The improvement projects of a body for one year, with the tables they are written by.",
);

/** The JSON Schema (2020-12) of a document of projects, published in `docs/projects-document.schema.json`. */
export const ProjectsDocumentSchema = Type.Unsafe<Type.Static<typeof Document>>({
  $schema: "https://json-schema.org/draft/2020-12/schema",
  title: "Albero projects document",
  ...Document,
});
