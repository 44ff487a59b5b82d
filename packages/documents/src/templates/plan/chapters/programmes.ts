import { formatMoney, programmeKey, type Cents, type PlanNode } from "@albero/domain";
import { joined, lineBreak, quiet, text } from "../../../blocks/make-runs.ts";
import { cell, row, rowHeader, table } from "../../../blocks/make.ts";
import { NONE } from "../../shared/figures.ts";
import { WORDS } from "../words.ts";
import type { Chapter } from "../writing.ts";

const keyOf = ({ programme }: PlanNode): string | null =>
  programme === null ? null : programmeKey(programme);

/** Every programme of the budget with the objectives it pays for and their money of the first year. */
export const programmes: Chapter = ({ opened, years: [first = 0], language }) => {
  const words = WORDS[language];
  const byKey = Map.groupBy(opened.version.nodes, keyOf);
  byKey.delete(null);
  if (byKey.size === 0) return [];
  const amountOf = (nodes: readonly PlanNode[]): Cents | null => {
    const amounts = nodes.flatMap(({ resources }) =>
      resources.flatMap(({ year, amount }) => (year === first && amount !== null ? [amount] : [])),
    );
    return amounts.length === 0 ? null : (amounts.reduce((sum, each) => sum + each, 0) as Cents);
  };
  return [
    table(
      words.programmes,
      [
        { title: words.programme, align: "start", width: 2 },
        { title: words.objectives, align: "start", width: 3 },
        { title: words.resources(first), align: "end", width: "content" },
      ],
      [...byKey].map(([key, nodes]) => {
        const amount = amountOf(nodes);
        return row([
          rowHeader([quiet(`${key} `), text(nodes[0]?.programme?.name ?? "")]),
          cell(
            joined(
              nodes.map(({ code, title }) => [quiet(`${code} `), text(title)]),
              lineBreak,
            ),
          ),
          cell(amount === null ? NONE : [text(formatMoney(amount, language))]),
        ]);
      }),
    ),
  ];
};
