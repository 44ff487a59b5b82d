import type { Day, Formula } from "@albero/domain";
import type { PlainFormula } from "../../body-document/schema/formula.ts";
import { below, type Book, type Place } from "../book.ts";

/** A formula whose leaves name measures, indicators and nodes by slug, as a formula over ids. */
export const formulaOf = (formula: PlainFormula, place: Place, book: Book): Formula => {
  if ("left" in formula)
    return {
      op: formula.op,
      left: formulaOf(formula.left, below(place, "left"), book),
      right: formulaOf(formula.right, below(place, "right"), book),
    };
  switch (formula.op) {
    case "number":
    case "percent":
      return { op: formula.op, value: book.decimal(formula.value, below(place, "value")) };
    case "date":
      return { op: "date", value: formula.value as Day };
    case "duration":
      return formula;
    case "call": {
      const parts = formula.arguments.map((part, i) => formulaOf(part, below(place, "arguments", i), book));
      return { op: "call", name: formula.name, arguments: parts };
    }
    case "negate":
      return { op: "negate", operand: formulaOf(formula.operand, below(place, "operand"), book) };
    default:
      return referenceOf(formula, place, book);
  }
};

type PlainReference = Extract<
  PlainFormula,
  { op: "measure" } | { op: "indicator" } | { op: "achievement" } | { op: "achievements" }
>;

const referenceOf = (formula: PlainReference, place: Place, book: Book): Formula => {
  switch (formula.op) {
    case "measure":
      return { op: "measure", measure: book.refer("measure", formula.measure, below(place, "measure")) };
    case "indicator":
      return {
        op: "indicator",
        indicator: book.refer("indicator", formula.indicator, below(place, "indicator")),
      };
    case "achievement":
      return { op: "achievement", node: book.refer("node", formula.node, below(place, "node")) };
    case "achievements": {
      const node = formula.below === null ? null : book.refer("node", formula.below, below(place, "below"));
      return { op: "achievements", below: node, level: formula.level };
    }
  }
};
