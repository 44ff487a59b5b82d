import { formatDay, formatDecimal, type Language, type Project, type ProjectTarget } from "@albero/domain";
import type { Block } from "../../blocks/block.ts";
import { joined, lineBreak, quiet, text } from "../../blocks/make-runs.ts";
import { cell, row, rowHeader } from "../../blocks/make.ts";
import type { Runs } from "../../blocks/run.ts";
import { tableSection } from "../shared/section.ts";
import { texts, wordRuns } from "./frame.ts";
import { WORDS } from "./words.ts";

/** What is asked of one measure: "newsletter: almeno 8". */
const targetRuns = (target: ProjectTarget, language: Language): Runs => {
  const words = WORDS[language];
  const { measure, comparison, value, to, unit } = target;
  if (comparison === null) return [text(measure), quiet(` (${words.onlyFollowed})`)];
  const [from, until] = [value, to].map((number) =>
    number === null ? "" : formatDecimal(number, 0, language),
  );
  const asked = words.comparison[comparison](from ?? "", until ?? "");
  return [text(`${measure}: ${[asked, value === null ? null : unit].filter(Boolean).join(" ")}`)];
};

/** How the result of a project is shown, and what is asked of it. */
export const indicatorBlocks = ({ indicators }: Project, language: Language): readonly Block[] => {
  const words = WORDS[language];
  return tableSection(
    words.indicators,
    [texts(words.indicator, 3), texts(words.target, 3), texts(words.source, 2), texts(words.by)],
    indicators.map(({ code, name, targets, source, by, group }) =>
      row([
        rowHeader([quiet(`${code}  `), text(name), ...(group === null ? [] : [lineBreak, quiet(group)])]),
        cell(
          targets.length === 0
            ? [quiet(words.onlyFollowed)]
            : joined(
                targets.map((target) => targetRuns(target, language)),
                lineBreak,
              ),
        ),
        cell(wordRuns(source)),
        cell(wordRuns(by === null ? null : formatDay(by))),
      ]),
    ),
  );
};
