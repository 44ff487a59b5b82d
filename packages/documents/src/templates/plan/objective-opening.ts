import { formatMoney, LABELS, type PlanNode } from "@albero/domain";
import type { Block } from "../../blocks/block.ts";
import { joined, lineBreak, quiet, text, value } from "../../blocks/make-runs.ts";
import { facts, paragraph } from "../../blocks/make.ts";
import { paragraphsOf } from "../../blocks/printable.ts";
import type { Runs } from "../../blocks/run.ts";
import { standingRuns } from "../shared/figures.ts";
import { WORDS } from "./words.ts";
import type { Writing } from "./writing.ts";

/** What stands under the title of an objective: its description, and its facts where it has any. */
export const objectiveOpening = (node: PlanNode, writing: Writing): readonly Block[] => {
  const pairs = factsOf(node, writing);
  return [
    ...paragraphsOf(node.description ?? "").map((words) => paragraph([text(words)])),
    ...(pairs.length === 0 ? [] : [facts(WORDS[writing.language].factsOf(node.code), pairs)]),
  ];
};

type Pair = readonly [name: string, content: Runs];

/** The library a common objective comes from, and its version there. */
const givenRuns = ({ given }: PlanNode, { opened, language }: Writing): Runs => {
  if (given === undefined) return [];
  const { library, version } = given;
  const libraries = opened.document.commonLibraries ?? [];
  const found = libraries.find((each) => each.id === library && each.version === version);
  return [text(WORDS[language].givenVersion(found?.title ?? library, version))];
};

const factsOf = (node: PlanNode, writing: Writing): readonly Pair[] => {
  const { opened, language } = writing;
  const words = WORDS[language];
  const parent = opened.version.nodes.find(({ id }) => id === node.parentId);
  const names = new Map(opened.document.units.map((unit) => [unit.id, unit.name]));
  const units = node.unitIds.map((id): Runs => [text(names.get(id) ?? id)]);
  const standing = standingRuns(node, language);
  const pair = (name: string, content: Runs): readonly Pair[] =>
    content.length === 0 ? [] : [[name, content]];
  return [
    ...pair(words.status, standing),
    ...pair(
      words.serves,
      parent === undefined || parent.kind === "area" ? [] : [quiet(`${parent.code} `), text(parent.title)],
    ),
    ...pair(words.structure, joined(units, lineBreak)),
    ...pair(
      words.programme,
      node.programme === null ? [] : [text(`${node.programme.code} ${node.programme.name}`)],
    ),
    ...pair(words.programmeLine, node.programmeLine === undefined ? [] : [text(node.programmeLine)]),
    ...pair(words.stakeholders, node.stakeholders === undefined ? [] : [text(node.stakeholders)]),
    ...pair(words.given, givenRuns(node, writing)),
    ...pair(
      words.easier,
      node.easierReason === undefined ? [] : [text(LABELS[language].easierReasons[node.easierReason])],
    ),
    ...node.resources.flatMap(({ year, amount }) =>
      amount === null
        ? []
        : pair(words.resources(year), [
            value({ kind: "resource", id: node.id, year }, formatMoney(amount, language)),
          ]),
    ),
  ];
};
