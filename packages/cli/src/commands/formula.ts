import {
  describeFormula,
  describeFormulaIssue,
  describeTextIssue,
  formatFormula,
  formulaCodesOf,
  formulaInWords,
  formulaNamesOf,
  locateIssues,
  ok,
  parseFormula,
  type BodyDocument,
  type FigureKind,
  type Formula,
  type Language,
  type MeasureId,
  type PlanVersion,
  type Result,
} from "@albero/domain";
import type { Context, Outcome } from "../lib/context.ts";
import { refuseWith } from "../sentence.ts";
import { languageOf, readDocument } from "./ask-document.ts";

export type FormulaOptions = { readonly file?: string; readonly language: string; readonly unit: string };

/** `albero formula TEXT`: reads a formula and prints its canonical text, its words, what is wrong, and its tree. */
export const formulaCommand =
  (text: string, options: FormulaOptions) =>
  (context: Pick<Context, "write">): Promise<Outcome> =>
    Promise.resolve(readText(text, options, context));

const readText = (
  text: string,
  { file, language, unit }: FormulaOptions,
  context: Pick<Context, "write">,
): Outcome => {
  const spoken = languageOf(language);
  if (!spoken.ok) return spoken.problem;
  const library = libraryOf(file);
  if (!library.ok) return library.problem;
  const parsed = parseFormula(text, { language: spoken.value, names: formulaCodesOf(library.value) });
  if (!parsed.ok) {
    const lines = parsed.issues.map(
      (issue) => `${pointer(text, issue)}\n${describeTextIssue(issue, spoken.value)}`,
    );
    return refuseWith("formula-refused", `The formula cannot be read.\n${lines.join("\n")}`).problem;
  }
  const { value, spans } = parsed;
  context.write(`${written(value, library.value, spoken.value)}\n`);
  for (const issue of locateIssues(value, frameOf(library.value, unit))) {
    const span = spans.get(issue.part) ?? { from: 0, to: text.length };
    context.write(`${pointer(text, span)}\n${describeFormulaIssue(issue, spoken.value)}\n`);
  }
  context.write(`${JSON.stringify(value, null, 2)}\n`);
  return null;
};

type Library = Pick<BodyDocument, "measures" | "indicators"> & Pick<PlanVersion, "nodes">;

/** The codes of a body document, its plans' last versions; none without a file. */
const libraryOf = (file: string | undefined): Result<Library> => {
  if (file === undefined) return ok({ measures: [], indicators: [], nodes: [] });
  const document = readDocument(file);
  if (!document.ok) return document;
  const { measures, indicators, plans } = document.value;
  return ok({ measures, indicators, nodes: plans.flatMap(({ versions }) => versions.at(-1)?.nodes ?? []) });
};

const written = (formula: Formula, library: Library, language: Language): string => {
  const names = formulaNamesOf(library);
  const measure = (id: string): string =>
    library.measures.findLast((each) => each.id === id)?.name ?? names.measure(id as MeasureId);
  return [
    formatFormula(formula, { language, names }),
    describeFormula(formula, formulaInWords({ ...names, measure }, language)),
  ].join("\n");
};

const frameOf = ({ measures, indicators, nodes }: Library, unit: string) => ({
  measure: (id: string): FigureKind | null => measures.findLast((each) => each.id === id) ?? null,
  indicator: (id: string): FigureKind | null => {
    const indicator = indicators.findLast((each) => each.id === id);
    if (indicator === undefined) return null;
    return { valueType: indicator.kind === "date" ? "date" : "number", unit: indicator.unit };
  },
  hasNode: (id: string) => nodes.some((node) => node.id === id),
  wanted: unit === "date" ? ("date" as const) : ("number" as const),
  unit,
});

/** The text with a mark under the stretch that is meant. */
const pointer = (text: string, { from, to }: { readonly from: number; readonly to: number }): string =>
  `${text}\n${" ".repeat(from)}${"^".repeat(Math.max(1, to - from))}`;
