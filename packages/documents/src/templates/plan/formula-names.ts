import { namesOf, type FormulaNames } from "@albero/domain";
import type { OpenPlan } from "../shared/open-plan.ts";

/** What the things of formulas are called in the plan: by the codes of a formula, or by the names of a sentence. */
export const formulaNamesOf = (
  { document, evaluation, version }: OpenPlan,
  by: "code" | "name",
): FormulaNames => {
  const names = namesOf(document, evaluation);
  const measures = new Map(
    document.measures.toSorted((a, b) => a.version - b.version).map((each) => [each.id, each]),
  );
  const nodes = new Map(version.nodes.map((each) => [each.id, each]));
  return {
    measure: (id) =>
      (by === "code" ? measures.get(id)?.code : measures.get(id)?.name) ?? names.measure(id).called,
    indicator: (id) => names.indicator(id).code,
    node: (id) => nodes.get(id)?.code ?? names.node(id),
  };
};
