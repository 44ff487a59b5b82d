import {
  contentOf,
  describeDifference,
  differencesOf,
  editsBetween,
  planNames,
  type BodyDocument,
  type EntityDifference,
  type IndicatorUse,
  type Plan,
  type PlanContent,
  type PlanNames,
} from "@albero/domain";
import type { Compared, IncomingTarget } from "./compare.ts";
import { overDocument } from "./over-document.ts";
import { overStratml } from "./over-stratml.ts";
import type { IncomingPreview, IncomingRow } from "./preview.ts";
import type { Incoming } from "./read.ts";
import { takeDefinitions, type TakenDefinitions } from "./take-definitions.ts";
import { definitionName, documentSentence } from "./words.ts";

/** A file that holds a whole document. */
type Foreign = Exclude<Incoming, { readonly kind: "workbook" }>;

const lastContent = ({ versions }: Plan): PlanContent | null => {
  const last = versions.toSorted((a, b) => a.version - b.version).at(-1);
  return last === undefined ? null : contentOf(last);
};

/** The plan meant in a document: the one of this id; of a foreign one its only plan, unless that is another of ours. */
const planMeant = ({ kind, document }: Foreign, target: IncomingTarget): Plan | undefined => {
  const [first] = document.plans;
  const isOurs = target.document.plans.some(({ id }) => id === first?.id);
  return kind === "stratml" && !isOurs ? first : document.plans.find(({ id }) => id === target.planId);
};

/**
 * What a document would change in the draft: what it says of things of the plan, and what it has besides. It carries no
 * trace of the plan it was made from, so what it says stands against what the draft says now, shown before and after.
 */
export const compareDocument = (incoming: Foreign, target: IncomingTarget): Compared => {
  const here = target.document.plans.find(({ id }) => id === target.planId);
  const plan = planMeant(incoming, target);
  const ours = here === undefined ? null : lastContent(here);
  const theirs = plan === undefined ? null : lastContent(plan);
  if (ours === null || theirs === null)
    return {
      ok: false,
      sentences: [documentSentence("other-plan", here?.title ?? "?", target.language)],
    };
  return { ok: true, value: previewOf(incoming, { ours, theirs, target }) };
};

type Pair = { readonly ours: PlanContent; readonly theirs: PlanContent; readonly target: IncomingTarget };

const previewOf = (incoming: Foreign, { ours, theirs, target }: Pair): IncomingPreview => {
  const { document, language } = target;
  const known = new Set(ours.uses.map(({ id }) => id));
  const isStratml = incoming.kind === "stratml";
  const using = isStratml ? theirs.uses.filter(({ id }) => !known.has(id)) : theirs.uses;
  const taken = takeDefinitions(using, incoming.document, document);
  const renumbered = { ...theirs, uses: theirs.uses.map((use) => renumber(use, taken)) };
  const content = isStratml ? overStratml(ours, renumbered) : overDocument(ours, renumbered);
  const { definitions } = taken;
  const indicators: BodyDocument["indicators"] = [...document.indicators, ...definitions.indicators];
  const names = planNames({ indicators, units: document.units }, [ours, content], language);
  const differences = differencesOf(ours, content);
  const rows = [
    ...differences.map((difference) => rowOf(difference, names)),
    ...definitions.indicators.map(({ code, title: name }) =>
      newRow(definitionName("indicator", { code, name }, language)),
    ),
    ...definitions.measures.map((measure) => newRow(definitionName("measure", measure, language))),
  ];
  const problems = problemsOf(taken, ours, content).map(({ code, about }) => ({
    place: null,
    message: documentSentence(code, about, language),
  }));
  return {
    counts: countsOf(rows, { refused: problems.length, equal: sizeOf(theirs) - differences.length }),
    ...{ rows, problems },
    result: problems.length > 0 ? null : { edits: editsBetween(ours, content), definitions },
  };
};

const renumber = (use: IndicatorUse, { versionOf }: TakenDefinitions): IndicatorUse => ({
  ...use,
  indicatorVersion: versionOf(use.indicatorId, use.indicatorVersion),
});

const rowOf = (difference: EntityDifference, names: PlanNames): IncomingRow => {
  const { kind, code, title, words, fields } = describeDifference(difference, names);
  const whole = title === "" ? `${kind} ${code}` : words;
  return {
    kind: difference.change === "added" ? "added" : "changed",
    ...{ place: null, cells: fields },
    about: fields.length === 0 ? whole : `${code} ${title}`.trim(),
  };
};

const newRow = (about: string): IncomingRow => ({ kind: "added", place: null, about, cells: [] });

const problemsOf = (
  { problems }: TakenDefinitions,
  ours: PlanContent,
  content: PlanContent,
): TakenDefinitions["problems"] => {
  const kinds = new Map(ours.nodes.map(({ id, kind }) => [id, kind]));
  const moved = content.nodes.filter(({ id, kind }) => (kinds.get(id) ?? kind) !== kind);
  return [...problems, ...moved.map(({ code }) => ({ code: "level-fixed", about: code }) as const)];
};

const sizeOf = ({ nodes, uses, cards, cardObjectives }: PlanContent): number =>
  nodes.length + uses.length + cards.length + cardObjectives.length;

const countsOf = (
  rows: readonly IncomingRow[],
  { refused, equal }: { readonly refused: number; readonly equal: number },
): IncomingPreview["counts"] => {
  const added = rows.filter(({ kind }) => kind === "added").length;
  return { added, changed: rows.length - added, equal: Math.max(0, equal), refused, conflicting: 0 };
};
