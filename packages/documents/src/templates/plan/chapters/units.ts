import { holds, LABELS, type Unit, type UnitId } from "@albero/domain";
import { joined, lineBreak, quiet, text } from "../../../blocks/make-runs.ts";
import { cell, row, rowHeader } from "../../../blocks/make.ts";
import type { Cell, Row } from "../../../blocks/table.ts";
import { NONE } from "../../shared/figures.ts";
import { capital } from "../../shared/words.ts";
import { tableSection } from "../../shared/section.ts";
import { WORDS } from "../words.ts";
import type { Chapter, Writing } from "../writing.ts";

/** The units as they hold on the day of the document, each under the one it belongs to, with what each does. */
export const units: Chapter = (writing) => {
  const words = WORDS[writing.language];
  return tableSection(
    words.structure,
    [
      { title: words.organisationalUnit, align: "start", width: 2 },
      { title: words.type, align: "start", width: "content" },
      { title: words.duties, align: "start", width: 3 },
    ],
    below(null, { writing, units: unitsOf(writing), indent: 0 }),
  );
};

const unitsOf = ({ opened }: Writing): readonly Unit[] => {
  const { today, knownAt } = opened.evaluation;
  return opened.document.units.filter((unit) => holds(unit, { day: today, knownAt }));
};

type Level = { readonly writing: Writing; readonly units: readonly Unit[]; readonly indent: Cell["indent"] };

const below = (parentId: UnitId | null, level: Level): readonly Row[] =>
  level.units
    .filter((unit) => unit.parentId === parentId)
    .flatMap((unit) => [
      unitRow(unit, level),
      ...below(unit.id, { ...level, indent: Math.min(level.indent + 1, 3) as Cell["indent"] }),
    ]);

const unitRow = ({ name, type, headRole, functions }: Unit, { writing, indent }: Level): Row => {
  const lines = functions.map((each) => [text(each)]);
  const head = headRole === null ? [] : [lineBreak, quiet(headRole)];
  const { unitTypes } = LABELS[writing.language];
  return row([
    rowHeader([text(name), ...head], { indent }),
    cell([text(capital(unitTypes[type]))]),
    cell(lines.length === 0 ? NONE : joined(lines, lineBreak)),
  ]);
};
