import { machineClock } from "@albero/api";
import { differencesSheet } from "@albero/documents";
import {
  compareDocuments,
  contentOf,
  differenceLines,
  EMPTY_CONTENT,
  LANGUAGES,
  ok,
  planNames,
  type BodyDocument,
  type Day,
  type DocumentDifference,
  type Language,
  type LibraryDifference,
  type Plan,
  type PlanDifference,
  type PlanVersion,
  type Result,
} from "@albero/domain";
import type { Context, Outcome } from "../lib/context.ts";
import { printDocument, rendererOf } from "../lib/print-document.ts";
import { refuseWith } from "../sentence.ts";
import { readDocument } from "./ask-document.ts";

export type DiffOptions = { readonly json?: boolean; readonly language: string; readonly out?: string };

type Pair = { readonly before: BodyDocument; readonly after: BodyDocument; readonly language: Language };

/**
 * `albero diff A.json B.json`: what changed from one exported body to another, plans and library, without a database.
 * With `--json` for other programs, with `--out` as a sheet to print of the plan they both have.
 */
export const diffCommand =
  (files: readonly [string, string], options: DiffOptions) =>
  async (context: Pick<Context, "write">): Promise<Outcome> => {
    const asked = askPair(files, options.language);
    if (!asked.ok) return asked.problem;
    const pair = asked.value;
    if (options.out !== undefined) return printDifferences(pair, options.out, context);
    const difference = compareDocuments(pair.before, pair.after);
    const lines = (): string => `${linesOf(pair, difference).join("\n")}\n`;
    context.write(options.json === true ? `${JSON.stringify(difference, null, 2)}\n` : lines());
    return null;
  };

const askPair = ([first, second]: readonly [string, string], asked: string): Result<Pair> => {
  const language = LANGUAGES.find((each) => each === asked);
  if (language === undefined)
    return refuseWith("bad-option", `--language is "${asked}", but it must be it or en.`);
  const before = readDocument(first);
  if (!before.ok) return before;
  const after = readDocument(second);
  return after.ok ? ok({ before: before.value, after: after.value, language }) : after;
};

const NOTHING: Readonly<Record<Language, string>> = {
  it: "Nessuna differenza.",
  en: "No difference.",
};

const linesOf = (pair: Pair, difference: DocumentDifference): readonly string[] => {
  const lines = [
    ...difference.plans.flatMap((plan) => planLines(pair, plan)),
    ...difference.library.flatMap(libraryLines),
  ];
  return lines.length === 0 ? [NOTHING[pair.language]] : lines;
};

const lastVersion = ({ plans }: BodyDocument, planId: string): PlanVersion | undefined =>
  plans.find(({ id }) => id === planId)?.versions.toSorted((a, b) => b.version - a.version)[0];

const planLines = ({ before, after, language }: Pair, plan: PlanDifference): readonly string[] => {
  const contents = [lastVersion(before, plan.planId), lastVersion(after, plan.planId)].map((version) =>
    contentOf(version ?? EMPTY_CONTENT),
  );
  const library = {
    indicators: [...before.indicators, ...after.indicators],
    units: [...before.units, ...after.units],
  };
  const names = planNames(library, contents, language);
  return [
    plan.title,
    ...plan.entities.flatMap((entity) => differenceLines(entity, names).map((line) => `  ${line}`)),
  ];
};

const libraryLines = ({ entity, code, change, fields }: LibraryDifference): readonly string[] => [
  `${entity} ${code}: ${change}`,
  ...fields.map(
    ({ field, before, after }) => `  ${field}: ${JSON.stringify(before)} → ${JSON.stringify(after)}`,
  ),
];

/** The plan that both documents have; of several the one that begins last. */
const commonPlan = ({ before, after }: Pair): Plan | undefined =>
  after.plans
    .filter(({ id }) => before.plans.some((plan) => plan.id === id))
    .toSorted((a, b) => Math.min(...b.years) - Math.min(...a.years))[0];

const printDifferences = (
  pair: Pair,
  out: string,
  context: Pick<Context, "write">,
): Promise<Outcome> | Outcome => {
  const renderer = rendererOf(out);
  if (!renderer.ok) return renderer.problem;
  const plan = commonPlan(pair);
  const before = plan === undefined ? undefined : lastVersion(pair.before, plan.id);
  const after = plan === undefined ? undefined : lastVersion(pair.after, plan.id);
  if (plan === undefined || before === undefined || after === undefined)
    return refuseWith("bad-option", "The two documents have no plan in common, so there is nothing to print.")
      .problem;
  const today = pair.after.body.ownToday ?? (machineClock().slice(0, 10) as Day);
  const options = { plan: plan.title, before, after, today, language: pair.language };
  const document = differencesSheet(pair.after, options);
  return printDocument({ document, renderer: renderer.value, out }, context);
};
