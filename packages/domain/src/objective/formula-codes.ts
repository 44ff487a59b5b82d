import type { FormulaCodes } from "../formula/parse.ts";
import type { FormulaNames } from "../formula/format.ts";
import type { Indicator } from "../indicator/indicator.ts";
import type { Measure } from "../measurement/measure.ts";
import type { IndicatorId, MeasureId, NodeId } from "../quantity/id.ts";
import type { PlanVersion } from "./document.ts";

/** A library and the nodes of a plan version, which formulas name by code. */
export type Coded = {
  readonly measures: readonly Pick<Measure, "id" | "code" | "version">[];
  readonly indicators: readonly Pick<Indicator, "id" | "code" | "version">[];
  readonly nodes: PlanVersion["nodes"];
};

const inTurn = <Row extends { readonly version: number }>(rows: readonly Row[]): readonly Row[] =>
  rows.toSorted((a, b) => a.version - b.version);

/** The codes that the text of a formula may use: those of the last versions, and the former ones nobody took over. */
export const formulaCodesOf = ({ measures, indicators, nodes }: Coded): FormulaCodes => ({
  measures: new Map<string, MeasureId>(inTurn(measures).map(({ code, id }) => [code, id])),
  indicators: new Map<string, IndicatorId>(inTurn(indicators).map(({ code, id }) => [code, id])),
  nodes: new Map<string, NodeId>(nodes.map(({ code, id }) => [code, id])),
});

const UNKNOWN = "?";

/** What those things are called in the text of a formula now; a question mark for what is not there. */
export const formulaNamesOf = ({ measures, indicators, nodes }: Coded): FormulaNames => {
  const codes = new Map<string, string>(
    [...inTurn(measures), ...inTurn(indicators), ...nodes].map(({ id, code }) => [id, code]),
  );
  const codeOf = (id: string): string => codes.get(id) ?? UNKNOWN;
  return { measure: codeOf, indicator: codeOf, node: codeOf };
};
