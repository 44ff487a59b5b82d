import { check } from "./check.ts";
import type { Found } from "./finding.ts";
import { text } from "../../quantity/said.ts";
import { replace } from "../../quantity/patch.ts";

/** Objectives of cards whose title says the code again, as programs print it: "SG_1 Ob. Ind. SG - Consolidare …". */
export const titles = check({
  id: "C-TITLE",
  severity: "info",
  source: "D.Lgs. 33/2013 art. 6",
  appliesTo: ["card", "plan"],
  find: ({ nodes, cardObjectives, at }) => [
    ...nodes.flatMap((node) => foundIn(node, at.node(node))),
    ...cardObjectives.flatMap((objective) => foundIn(objective, at.cardObjective(objective))),
  ],
});

type Titled = { readonly code: string; readonly title: string };

const foundIn = ({ code, title }: Titled, at: Found["at"]): readonly Found[] => {
  const [word = ""] = title.split(/\s/);
  const repeats = word.length > 2 && /[\d_]/.test(word) && code.startsWith(word);
  const right = repeats ? title.slice(word.length).replace(/^[\s\-–:.]*(Ob\. Ind\. \S+ - )?/, "") : title;
  if (right === title || right === "") return [];
  return [
    {
      ...{ at, says: "title-with-code", facts: { word: text(word) } },
      ...{ expected: text(right), actual: text(title) },
      fix: [replace(`${at.path}/title`, right)],
    },
  ];
};
