import { staffTableDifferences, type Language, type StaffTable } from "@albero/domain";
import type { Block } from "../../../blocks/block.ts";
import { text, value } from "../../../blocks/make-runs.ts";
import { cell, facts, heading, paragraph, row, rowHeader, table } from "../../../blocks/make.ts";
import type { FigureRef } from "../../../blocks/figure-ref.ts";
import { NONE } from "../../shared/figures.ts";
import { WORDS } from "../words.ts";
import type { Chapter } from "../writing.ts";

/** The staff in figures: what is told of it, and every way it is divided over the years. */
export const staff: Chapter = ({ opened, language }) => {
  const { profile, staffTables } = opened.document;
  const words = WORDS[language];
  const pairs = profile.staffing.map(({ label, value: told }) => [label, [text(told)]] as const);
  if (pairs.length + staffTables.length === 0) return [];
  return [
    heading(2, [text(words.staff)]),
    ...(pairs.length === 0 ? [] : [facts(words.staff, pairs)]),
    ...staffTables.flatMap((each) => [staffTable(each, language), ...differences(each, language)]),
  ];
};

/** The sum is ours and not the printed one: where they differ a line under the table says so. */
export const staffTable = ({ slug, title, years, rows }: StaffTable, language: Language): Block => {
  const figure = (count: number | null, of: FigureRef) =>
    count === null ? NONE : [value(of, String(count))];
  return table(
    title,
    [
      { title: WORDS[language].line, align: "start", width: 1 },
      ...years.map((year) => ({ title: String(year), align: "end", width: "content" }) as const),
    ],
    [
      ...rows.map(({ label, values }, index) =>
        row([
          rowHeader([text(label)]),
          ...years.map((year) =>
            cell(figure(values[String(year)] ?? null, { kind: "staff", id: slug, row: index, year })),
          ),
        ]),
      ),
      row(
        [
          rowHeader([text(WORDS[language].sum)]),
          ...years.map((year) =>
            cell(figure(sumOf(rows, year), { kind: "staff", id: slug, row: null, year })),
          ),
        ],
        "strong",
      ),
    ],
  );
};

const sumOf = (rows: StaffTable["rows"], year: number): number =>
  rows.reduce((sum, { values }) => sum + (values[String(year)] ?? 0), 0);

const differences = (given: StaffTable, language: Language): readonly Block[] =>
  staffTableDifferences(given).map(({ year, printed, sum }) =>
    paragraph([text(WORDS[language].printedTotal(year, String(printed), String(sum)))], "note"),
  );
