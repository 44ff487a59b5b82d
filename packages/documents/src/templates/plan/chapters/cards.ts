import { LABELS } from "@albero/domain";
import type { Block } from "../../../blocks/block.ts";
import { quiet, text, value } from "../../../blocks/make-runs.ts";
import { cell, heading, row, rowHeader } from "../../../blocks/make.ts";
import type { Row } from "../../../blocks/table.ts";
import { formatHundredths } from "@albero/domain";
import type { OpenCard } from "../../shared/open-plan.ts";
import { capital } from "../../shared/words.ts";
import { targetRow, targetTable, type TargetColumns } from "../target-table.ts";
import type { Chapter, Writing } from "../writing.ts";

/** The individual objectives by post, never by name: each card with its objectives, their weights and targets. */
export const cards: Chapter = (writing) =>
  writing.opened.cards
    .filter(({ objectives }) => objectives.length > 0)
    .flatMap((open) => [
      heading(3, [text(open.card.title), quiet(` ${roleOf(open, writing)}`)]),
      cardTable(open, writing),
    ]);

const roleOf = ({ card }: OpenCard, { language }: Writing): string =>
  capital(LABELS[language].cardRoles[card.role]);

const cardTable = ({ card, objectives }: OpenCard, writing: Writing): Block => {
  const columns: TargetColumns = { years: writing.years.slice(0, 1), weighted: true };
  const rows = objectives.flatMap(({ objective, indicators }): readonly Row[] => [
    row(
      [
        rowHeader([quiet(`${objective.code} `), text(objective.title)]),
        cell([
          value(
            { kind: "card-objective", id: objective.id, what: "weight" },
            formatHundredths(objective.weight, writing.language),
          ),
        ]),
        cell([], { span: columns.years.length + 2 }),
      ],
      "group",
    ),
    ...indicators.map((placed) => targetRow(placed, columns, writing)),
  ]);
  return targetTable(card.title, rows, { columns, language: writing.language });
};
