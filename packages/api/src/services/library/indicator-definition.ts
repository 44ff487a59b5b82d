import type { IndicatorDefinition } from "@albero/contract";
import {
  dependenciesOf,
  describeTextIssue,
  formulaCodesOf,
  parseFormula,
  type BodyDocument,
  type Formula,
  type Indicator,
  type IndicatorId,
  type Instant,
} from "@albero/domain";
import type { Language } from "../../http/language.ts";
import { answer, decline, type Fault, type Reply } from "../../reply.ts";

/** What a new definition is read against. */
export type LibraryFrame = {
  readonly library: Pick<BodyDocument, "measures" | "indicators" | "plans">;
  readonly language: Language;
  readonly at: Instant;
};

const nodesOf = ({ plans }: LibraryFrame["library"]) =>
  plans.flatMap(({ versions }) => versions.at(-1)?.nodes ?? []);

const readFormula = (text: string, { library, language }: LibraryFrame): Reply<Formula> => {
  const names = formulaCodesOf({ ...library, nodes: nodesOf(library) });
  const parsed = parseFormula(text, { language, names });
  if (parsed.ok) return answer(parsed.value);
  const faults = parsed.issues.map((issue): Fault => {
    const detail = `${text.slice(issue.from, issue.to)}: ${describeTextIssue(issue, language)}`;
    return { place: "body/definition/formula", code: "formula", facts: { detail } };
  });
  return decline("definition-refused", { faults });
};

/** The codes a formula leads through back to the indicator itself; empty when it does not. */
const circleOf = (id: string, formula: Formula, { library }: LibraryFrame): readonly string[] => {
  const last = new Map(library.indicators.map((each) => [each.id as string, each]));
  const seen = new Set<string>();
  const walk = (from: Formula, path: readonly string[]): readonly string[] => {
    for (const next of dependenciesOf(from).indicators) {
      const named = last.get(next);
      if (next === id) return [...path, named?.code ?? ""];
      if (seen.has(next) || named === undefined) continue;
      seen.add(next);
      const found = walk(named.formula, [...path, named.code]);
      if (found.length > 0) return found;
    }
    return [];
  };
  return walk(formula, []);
};

const refuse = (place: string, code: string, facts: Fault["facts"] = {}): Reply<never> =>
  decline("definition-refused", { faults: [{ place: `body/definition/${place}`, code, facts }] });

/**
 * The next definition of an indicator: its formula read from text and kept over ids. Refused when the text cannot be
 * read, when it leads back to itself (C-CYC), when the code is of another indicator, or when it
 * was given from above and only its library renews it.
 */
export const indicatorOf = (
  given: IndicatorDefinition,
  { id, previous }: { readonly id: IndicatorId; readonly previous: Indicator | null },
  frame: LibraryFrame,
): Reply<Indicator> => {
  if (previous?.given !== undefined) return refuse("formula", "definition-given", { code: previous.code });
  const formula = readFormula(given.formula, frame);
  if (!formula.ok) return formula;
  const circle = circleOf(id, formula.value, frame);
  if (circle.length > 0) return refuse("formula", "formula-circle", { through: circle.join(", ") });
  const isTaken = frame.library.indicators.some((other) => other.id !== id && other.code === given.code);
  if (isTaken) return refuse("code", "code-taken", { code: given.code });
  return answer({
    ...(previous ?? { printedCode: null, printedFormula: null }),
    ...given,
    ...{ id, version: (previous?.version ?? 0) + 1, recordedAt: frame.at, formula: formula.value },
    parameters: Object.fromEntries(given.parameters.map(({ name, value }) => [name, Number(value)])),
  });
};
