import { CATALOGUE, miscount, parameterAt, type ParameterKind } from "./catalogue.ts";
import { dependenciesOf } from "./dependencies.ts";
import type { Call } from "./formula.ts";
import {
  issueOf,
  mixed,
  sound,
  unsound,
  type Inspected,
  type Inspection,
  type LocatedIssue,
} from "./inspection.ts";
import { agree, COUNT, DAYS, isNumber, SHARE, together, type Nature } from "./nature.ts";
import { isElsewhen, MOST_YEARS, viewsOf, yearsOf } from "./view.ts";

/** What is wrong with a function whatever its arguments give: how many they are, and what may not stand in it. */
export const callIssues = (formula: Call): readonly LocatedIssue[] => {
  const { name, arguments: parts } = formula;
  const wrong = miscount(name, parts.length);
  if (parts.length === 0) return [issueOf(formula, "nothing-to-compute", { operation: name })];
  if (wrong !== null) return [issueOf(formula, "wrong-count", { operation: name, ...wrong })];
  return [...listIssues(formula), ...viewIssues(formula)];
};

const listIssues = ({ name, arguments: parts }: Call): readonly LocatedIssue[] => {
  const takesLists = CATALOGUE[name].more && parameterAt(name, 0) !== "condition";
  return takesLists
    ? []
    : parts.filter(({ op }) => op === "achievements").map((part) => issueOf(part, "list-outside"));
};

const viewIssues = (formula: Call): readonly LocatedIssue[] => {
  const [seen, years] = formula.arguments;
  const views = viewsOf(formula)?.flat() ?? [];
  if (years !== undefined && formula.name === "mean-previous-years" && yearsOf(formula) === null)
    return [issueOf(years, "years-out-of-range", { least: 1, most: MOST_YEARS })];
  if (seen === undefined || !views.some(isElsewhen)) return [];
  const { nodes, lists } = dependenciesOf(seen);
  return nodes.length + lists.length > 0 ? [issueOf(seen, "achievement-elsewhere")] : [];
};

/** What a function gives of arguments that are sound by themselves. */
export const inspectCall = (formula: Call, parts: readonly Inspected[]): Inspection => {
  const { name } = formula;
  const stray = parts.find(({ nature }, i) => !fits(nature, parameterAt(name, i)));
  if (stray !== undefined) return unsound(stray.formula, "wrong-type", { operation: name });
  const alike = parts.filter((_, i) => parameterAt(name, i) === "same" || parameterAt(name, i) === "number");
  const natures = alike.map(({ nature }) => nature);
  const numbers = natures.filter(isNumber);
  if (numbers.length > 0 && numbers.length < natures.length)
    return unsound(formula, "wrong-type", { operation: name });
  if (new Set(natures.map(({ kind }) => kind)).size > 1)
    return unsound(formula, "wrong-type", { operation: name });
  const known = numbers.filter(({ unit }) => unit !== null);
  const first = known[0];
  if (first !== undefined && !known.every((nature) => agree(first, nature)))
    return mixed(
      formula,
      name,
      known.map(({ unit }) => unit),
    );
  return sound(resultOf(formula, natures));
};

const fits = (nature: Nature, kind: ParameterKind): boolean => {
  if (kind === "same") return nature.kind !== "calendar-time";
  return nature.kind === (kind === "years" ? "number" : kind);
};

const resultOf = ({ name }: Call, natures: readonly Nature[]): Nature => {
  switch (CATALOGUE[name].result) {
    case "count":
      return COUNT;
    case "days":
      return DAYS;
    case "share":
      return SHARE;
    case "same": {
      const numbers = natures.filter(isNumber);
      return numbers.length > 0 ? together(numbers) : (natures[0] as Nature);
    }
  }
};
