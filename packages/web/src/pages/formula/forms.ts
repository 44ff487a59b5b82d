import { formatFormula, type Formula, type Language, type MeasureId } from "@albero/domain";
import { namesOfThings, type World } from "./world.ts";

/** The four forms that need no language: most indicators have one of them. */
export const FORMS = ["number", "ratio", "mean", "date"] as const;
export type FormName = (typeof FORMS)[number];

/** A form with the measures in its boxes; an empty box is "". */
export type Form =
  | { readonly form: "number" | "date"; readonly of: string }
  | { readonly form: "ratio"; readonly over: readonly string[]; readonly under: readonly string[] }
  | { readonly form: "mean"; readonly of: readonly string[] };

const measureOf = (formula: Formula): string | null => (formula.op === "measure" ? formula.measure : null);

/** The measures of a sum (`A + B + C`), `null` when anything else is in it. */
const summed = (formula: Formula): readonly string[] | null => {
  const single = measureOf(formula);
  if (single !== null) return [single];
  if (formula.op !== "+") return null;
  const [left, right] = [summed(formula.left), summed(formula.right)];
  return left === null || right === null ? null : [...left, ...right];
};

const meant = (parts: readonly Formula[]): readonly string[] | null => {
  const measures = parts.map(measureOf);
  return measures.includes(null) ? null : measures.filter((measure) => measure !== null);
};

/** The form a formula has; `null` when only the language can say it. */
export const formOf = (formula: Formula, wanted: "number" | "date"): Form | null => {
  const single = measureOf(formula);
  if (single !== null) return { form: wanted, of: single };
  if (formula.op === "/") {
    const [over, under] = [summed(formula.left), summed(formula.right)];
    return over === null || under === null ? null : { form: "ratio", over, under };
  }
  if (formula.op !== "call" || formula.name !== "mean") return null;
  const of = meant(formula.arguments);
  return of === null ? null : { form: "mean", of };
};

const measure = (id: string): Formula => ({ op: "measure", measure: id as MeasureId });

const sumOf = (ids: readonly string[]): Formula | null =>
  ids
    .filter((id) => id !== "")
    .map(measure)
    .reduce<Formula | null>((left, right) => (left === null ? right : { op: "+", left, right }), null);

/** The formula a form says; `null` while a box it needs is empty. */
export const formulaOf = (form: Form): Formula | null => {
  switch (form.form) {
    case "number":
    case "date":
      return form.of === "" ? null : measure(form.of);
    case "ratio": {
      const [left, right] = [sumOf(form.over), sumOf(form.under)];
      return left === null || right === null ? null : { op: "/", left, right };
    }
    case "mean": {
      const parts = form.of.filter((id) => id !== "").map(measure);
      return parts.length === 0 ? null : { op: "call", name: "mean", arguments: parts };
    }
  }
};

/** An empty form, to be filled. */
export const emptyForm = (form: FormName): Form => {
  switch (form) {
    case "number":
    case "date":
      return { form, of: "" };
    case "ratio":
      return { form, over: [""], under: [""] };
    case "mean":
      return { form, of: ["", ""] };
  }
};

/** The text of a form; empty while a box it needs is. */
export const textOfForm = (form: Form, world: World, language: Language): string => {
  const formula = formulaOf(form);
  return formula === null ? "" : formatFormula(formula, { language, names: namesOfThings(world, "code") });
};

/** The measures in the boxes of a form, each once. */
export const measuresIn = (form: Form): readonly string[] => {
  const ids =
    form.form === "ratio" ? [...form.over, ...form.under] : form.form === "mean" ? form.of : [form.of];
  return [...new Set(ids.filter((id) => id !== ""))];
};
