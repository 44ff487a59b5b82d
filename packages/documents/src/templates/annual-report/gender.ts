import type { Block } from "../../blocks/block.ts";
import { withDescendants } from "../shared/open-plan.ts";
import type { Report } from "./content.ts";
import { resultBlocks } from "./results.ts";
import { quiet } from "../../blocks/make-runs.ts";
import { paragraph } from "../../blocks/make.ts";
import { staffTable } from "../plan/chapters/staff.ts";
import { WORDS as PLAN_WORDS } from "../plan/words.ts";

/** The table of the staff that tells women from men. */
const BY_SEX = "sesso";

/** Women and men in figures, and the objectives for equal opportunities with their results. */
export const gender = (report: Report): readonly Block[] => {
  const { opened } = report.writing;
  const tables = opened.document.staffTables.filter(({ slug }) => slug === BY_SEX);
  const serving = opened.roots
    .flatMap(withDescendants)
    .filter(({ node }) => node.tags?.some((tag) => tag === "equality" || tag === "art8-h"));
  const blocks = [
    ...tables.map((each) => staffTable(each, report.language)),
    ...serving.flatMap((branch) => resultBlocks(branch, report, { anchored: false })),
  ];
  return blocks.length === 0 ? [paragraph([quiet(PLAN_WORDS[report.language].notWritten)])] : blocks;
};
