import {
  contentOf,
  describeDifference,
  differencesOf,
  editsBetween,
  planNames,
  settle,
  type BodyDocument,
  type EntityDifference,
  type IndicatorUse,
  type Plan,
  type PlanContent,
  type PlanNames,
  type Settled,
} from "@albero/domain";
import type { Compared, IncomingTarget } from "./compare.ts";
import { overDocument } from "./over-document.ts";
import { overStratml } from "./over-stratml.ts";
import type { IncomingPreview, IncomingRow } from "./preview.ts";
import type { Incoming } from "./read.ts";
import { takeDefinitions, type TakenDefinitions } from "./take-definitions.ts";
import { conflictSentence, definitionName, documentSentence } from "./words.ts";

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
 * What a document would change in the draft: what it says of things of the plan, and what it has besides. Where it is
 * known what the plan held when the document went out, only what was changed in it counts, and what was changed on both
 * sides is a conflict; else what it says stands against what the draft says now, shown before and after.
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

/** The draft as it would be, and the same with what stands in conflict as the document has it. */
const settledOf = (isStratml: boolean, { ours, theirs, target }: Pair): Settled => {
  const base = target.base ?? null;
  const given = isStratml ? overStratml(base ?? ours, theirs) : theirs;
  const settled =
    base === null ? { content: given, contested: given } : settle({ base, ours, theirs: given });
  return {
    content: overDocument(ours, settled.content),
    contested: overDocument(ours, settled.contested),
  };
};

const previewOf = (incoming: Foreign, { ours, theirs, target }: Pair): IncomingPreview => {
  const { document, language } = target;
  const known = new Set([...ours.uses, ...(target.base?.uses ?? [])].map(({ id }) => id));
  const isStratml = incoming.kind === "stratml";
  const using = isStratml ? theirs.uses.filter(({ id }) => !known.has(id)) : theirs.uses;
  const taken = takeDefinitions(using, incoming.document, document);
  const renumbered = { ...theirs, uses: theirs.uses.map((use) => renumber(use, taken)) };
  const { content, contested } = settledOf(isStratml, { ours, theirs: renumbered, target });
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
  const refused = problemsOf(taken, ours, content).map(({ code, about }) =>
    documentSentence(code, about, language),
  );
  const conflicts = differencesOf(content, contested).flatMap((each) => conflictsIn(each, names));
  const problems = [...refused, ...conflicts].map((message) => ({ place: null, message }));
  const equal = sizeOf(theirs) - differences.length;
  return {
    counts: countsOf(rows, { refused: refused.length, conflicting: conflicts.length, equal }),
    ...{ rows, problems },
    result: problems.length > 0 ? null : { edits: editsBetween(ours, content), definitions },
  };
};

const conflictsIn = (difference: EntityDifference, names: PlanNames): readonly string[] => {
  const { kind, code, title, fields } = describeDifference(difference, names);
  const about = title === "" ? `${kind} ${code}` : `${code} ${title}`.trim();
  return fields.map(({ label, before, after }) =>
    conflictSentence({ about, label, before, after }, names.language),
  );
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
  {
    refused,
    conflicting,
    equal,
  }: { readonly refused: number; readonly conflicting: number; readonly equal: number },
): IncomingPreview["counts"] => {
  const added = rows.filter(({ kind }) => kind === "added").length;
  return { added, changed: rows.length - added, equal: Math.max(0, equal), refused, conflicting };
};
