import type { TextBlock, TextFigure, TextRun } from "@albero/domain";
import type { Block } from "../../blocks/block.ts";
import { text } from "../../blocks/make-runs.ts";
import { heading, list, paragraph, steps } from "../../blocks/make.ts";
import type { Runs } from "../../blocks/run.ts";
import { achievementRuns, NONE, targetRuns, useAchievementRuns, valueRuns } from "../shared/figures.ts";
import { withDescendants, type Placed } from "../shared/open-plan.ts";
import type { Writing } from "./writing.ts";

/** A text of the body as blocks, with every figure it names as the data have it. */
export const textBlocks = (blocks: readonly TextBlock[], writing: Writing): readonly Block[] =>
  blocks.map((block): Block => {
    switch (block.kind) {
      case "heading":
        return heading(2, runsOf(block.content, writing));
      case "paragraph":
        return paragraph(runsOf(block.content, writing));
      case "list": {
        const items = block.items.map((item) => runsOf(item, writing));
        return block.ordered ? steps(items) : list(items);
      }
    }
  });

const runsOf = (runs: readonly TextRun[], writing: Writing): Runs =>
  runs.flatMap((run): Runs => {
    if (run.kind === "figure") return figureRuns(run.of, writing);
    return [text(run.text, run.marks.includes("strong") ? "strong" : (run.marks[0] ?? "plain"))];
  });

/** A figure as on the pages; a dash where the plan does not have it any more. */
const figureRuns = (of: TextFigure, { opened, language }: Writing): Runs => {
  const branches = opened.roots.flatMap(withDescendants);
  if (of.kind === "node") {
    const branch = branches.find(({ node }) => node.id === of.id);
    if (branch === undefined) return NONE;
    const { node, result } = branch;
    return withoutBar(achievementRuns(result, (what) => ({ kind: "node", id: node.id, what }), language));
  }
  const placed = branches.flatMap(({ indicators }) => indicators).find(({ use }) => use.id === of.id);
  return placed === undefined ? NONE : withoutBar(ofUse(placed, of.what, language));
};

const ofUse = (
  placed: Placed,
  what: Extract<TextFigure, { kind: "use" }>["what"],
  language: Writing["language"],
): Runs => {
  switch (what) {
    case "value":
      return valueRuns(placed, language);
    case "target":
      return targetRuns(placed, "year-target", language);
    case "achievement":
      return useAchievementRuns(placed, language);
  }
};

const withoutBar = (runs: Runs): Runs => runs.filter(({ kind }) => kind !== "bar");
