import { ACCUMULATIONS, DIRECTIONS, FREQUENCIES, INDICATOR_KINDS, RESULT_FORMS } from "@albero/domain";
import { Type } from "typebox";
import { closed, nullable, oneOf, textLike } from "../../reading/building.ts";
import { DayText } from "./quantity.ts";

const LibraryName = textLike(
  "^[a-z0-9]+(-[a-z0-9]+)*$",
  "the name of a library, in lower case with hyphens, as obiettivi-comuni-2021",
);
const Code = Type.String({ minLength: 1, maxLength: 60, description: "a code" });
const Words = Type.String({ minLength: 1, maxLength: 1000, description: "a text" });
const Prose = nullable(Type.String({ maxLength: 20_000, description: "a text" }));
const Number = Type.Integer({ minimum: 1, description: "the number of a version" });
const decimals = Type.Integer({ minimum: 0, maximum: 15 });

export const GivenSchema = closed(
  { library: LibraryName, version: Number, item: Code },
  "the item of a library of common objectives that it is",
);

const CommonMeasureSchema = closed(
  {
    ...{ code: Code, name: Words, description: Prose },
    valueType: oneOf(["number", "date"], "what is recorded"),
    ...{ unit: Type.String({ minLength: 1, maxLength: 20 }), decimals },
    accumulation: oneOf(ACCUMULATIONS, "how the values of periods make the value of the year to date"),
    frequency: oneOf(FREQUENCIES, "how often it is collected"),
  },
  "a measure of a library of common objectives",
);

const CommonIndicatorSchema = closed(
  {
    ...{ code: Code, title: Words, description: Prose },
    kind: oneOf(INDICATOR_KINDS, "what kind of figure it is"),
    ...{ unit: Type.String({ minLength: 1, maxLength: 20 }), decimals },
    direction: oneOf(DIRECTIONS, "when a value reaches its target"),
    formula: Type.String({
      minLength: 1,
      maxLength: 10_000,
      description: "a formula over codes of measures",
    }),
  },
  "an indicator of a library of common objectives",
);

const CommonObjectiveSchema = closed(
  {
    ...{ code: Code, title: Words, description: Prose },
    indicators: Type.Array(CommonIndicatorSchema, { maxItems: 50 }),
  },
  "a common objective",
);

/** Common objectives as their owner issues them. */
export const CommonLibrarySchema = closed(
  {
    format: Type.Literal("albero/common-objectives"),
    formatVersion: Type.Literal(1),
    ...{ id: LibraryName, version: Number, title: Words, owner: Words, issuedOn: DayText },
    results: oneOf(RESULT_FORMS, "how the owner asks for the results"),
    measures: Type.Array(CommonMeasureSchema, { maxItems: 500 }),
    objectives: Type.Array(CommonObjectiveSchema, { minItems: 1, maxItems: 200 }),
  },
  "objectives and indicators given from above, as one version of a library",
);
