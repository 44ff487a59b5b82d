import {
  formatDay,
  formatDecimal,
  formatHundredths,
  formatMoney,
  LABELS,
  ok,
  type BodyDocument,
  type DeclaredResult,
  type Evaluation,
  type Language,
  type NodeId,
  type Result,
} from "@albero/domain";
import type { Block } from "../../blocks/block.ts";
import type { PrintedDocument } from "../../blocks/document.ts";
import { joined, lineBreak, quiet, text, value } from "../../blocks/make-runs.ts";
import { cell, facts, heading, list, paragraph, row, rowHeader, steps, table } from "../../blocks/make.ts";
import { paragraphsOf } from "../../blocks/printable.ts";
import type { Runs } from "../../blocks/run.ts";
import { NONE, rollUpBlocks, standingRuns, titleRuns, unitText, type RollUpRef } from "../shared/figures.ts";
import { framed } from "../shared/frame.ts";
import { indicatorBlocks } from "../shared/indicator-table.ts";
import { openPlan } from "../shared/open-plan.ts";
import { capital, WORDS } from "../shared/words.ts";
import { objectiveSheetModel, type ObjectiveSheetModel, type Previous } from "./model.ts";

export type ObjectiveSheetProblem = "other-document" | "unknown-objective";

/** Which objective's sheet, and in which language (Italian by default). */
export type ObjectiveSheetOptions = { readonly nodeId: NodeId; readonly language?: Language };

/**
 * The sheet (scheda) of one objective: what it is, its programme, resources and units, its indicators with targets
 * and results, and in words how the figures came about.
 */
export const objectiveSheet = (
  document: BodyDocument,
  evaluation: Evaluation,
  { nodeId, language = "it" }: ObjectiveSheetOptions,
): Result<PrintedDocument, ObjectiveSheetProblem> => {
  const opened = openPlan(document, evaluation);
  if (!opened.ok) return opened;
  const model = objectiveSheetModel(opened.value, nodeId, language);
  if (!model.ok) return model;
  const { node } = model.value.branch;
  const blocks = [
    ...opening(model.value, language),
    ...data(model.value, language),
    ...indicators(model.value, language),
    ...previousValues(model.value, language),
    ...explanation(model.value, language),
    ...notes(model.value, language),
  ];
  const subject = `${capital(LABELS[language].nodeKinds[node.kind])} ${node.code}`;
  return ok(framed(opened.value, language, { title: node.title, subject, orientation: "portrait", blocks }));
};

const opening = ({ branch }: ObjectiveSheetModel, language: Language): readonly Block[] => {
  const { node, result } = branch;
  const ref: RollUpRef = (what) => ({ kind: "node", id: node.id, what });
  return [
    ...rollUpBlocks(result, ref, language),
    ...paragraphsOf(node.description ?? "").map((words) => paragraph([text(words)])),
  ];
};

type Pair = readonly [name: string, content: Runs];

const data = ({ branch, parent, units }: ObjectiveSheetModel, language: Language): readonly Block[] => {
  const words = WORDS[language];
  const { node } = branch;
  const given = (name: string, content: string | null): readonly Pair[] =>
    content === null ? [] : [[name, [text(content)]]];
  const standing = standingRuns(node, language);
  const pairs: readonly Pair[] = [
    ...(standing.length === 0 ? [] : [[words.state, standing] as const]),
    ...given(words.partOf, parent === null ? null : `${parent.code} ${parent.title}`),
    ...weightPair(node, language),
    ...given(words.perspective, node.perspective),
    ...given(words.mission, node.programme?.mission ?? null),
    ...given(
      words.programme,
      node.programme === null ? null : `${node.programme.code} ${node.programme.name}`,
    ),
    ...resourcePairs(node, language),
    ...(units.length === 0
      ? []
      : [
          [
            words.units,
            joined(
              units.map((unit) => [text(unit)]),
              lineBreak,
            ),
          ] as const,
        ]),
  ];
  return pairs.length === 0 ? [] : [heading(1, [text(words.objective)]), facts(words.data, pairs)];
};

type Node = ObjectiveSheetModel["branch"]["node"];

const weightPair = ({ id, weight }: Node, language: Language): readonly Pair[] =>
  weight === null
    ? []
    : [
        [
          WORDS[language].weight,
          [value({ kind: "node", id, what: "weight" }, formatHundredths(weight, language))],
        ],
      ];

const resourcePairs = ({ id, resources }: Node, language: Language): readonly Pair[] =>
  resources.map(({ year, amount }) => [
    WORDS[language].resources(year),
    amount === null
      ? [quiet(WORDS[language].notPrinted)]
      : [value({ kind: "resource", id, year }, formatMoney(amount, language))],
  ]);

const indicators = ({ branch, shape }: ObjectiveSheetModel, language: Language): readonly Block[] => [
  heading(1, [text(WORDS[language].indicators)]),
  ...indicatorBlocks(branch, shape, language),
];

const previousValues = (
  { previous, previousPeriods, branch }: ObjectiveSheetModel,
  language: Language,
): readonly Block[] => {
  if (previous.length === 0) return [];
  const words = WORDS[language];
  const columns = [
    { title: words.indicator, align: "start", width: 1 } as const,
    { title: words.unit, align: "start", width: "content" } as const,
    ...previousPeriods.map((title) => ({ title, align: "decimal", width: "content" }) as const),
  ];
  const rows = previous.map(({ placed, results }) =>
    row([
      rowHeader(titleRuns(placed)),
      cell([quiet(unitText(placed, language))]),
      ...previousPeriods.map((period) => cell(declaredRuns(results.get(period), placed, language))),
    ]),
  );
  return [heading(1, [text(words.previous)]), table(words.previousOf(branch.node.code), columns, rows)];
};

const declaredRuns = (
  declared: DeclaredResult | undefined,
  { indicator }: Previous["placed"],
  language: Language,
): Runs => {
  if (declared === undefined || declared.value.kind === "not-available") return NONE;
  const words =
    declared.value.kind === "date"
      ? formatDay(declared.value.date)
      : formatDecimal(declared.value.number, indicator.decimals, language);
  return [value({ kind: "declared", id: declared.indicatorId, period: declared.period }, words)];
};

const explanation = (model: ObjectiveSheetModel, language: Language): readonly Block[] => [
  heading(1, [text(WORDS[language].explanation)]),
  ...sentencesOf(model.explanation),
  ...model.explanations.flatMap(({ placed, sentences }) => [
    heading(2, titleRuns(placed)),
    ...sentencesOf(sentences),
  ]),
];

const sentencesOf = (sentences: readonly string[]): readonly Block[] =>
  sentences.length === 0 ? [] : [steps(sentences.map((sentence) => [text(capital(sentence))]))];

/** Notes of the objective, and the footnotes the plan prints under its indicators. */
const notes = ({ branch }: ObjectiveSheetModel, language: Language): readonly Block[] => {
  const footnotes = branch.indicators.flatMap(({ indicator }) =>
    indicator.footnotes.map((note) => [quiet(`${indicator.code}  `), text(note)]),
  );
  const items = [...branch.node.notes.map((note) => [text(note)]), ...footnotes];
  return items.length === 0 ? [] : [heading(1, [text(WORDS[language].notes)]), list(items)];
};
