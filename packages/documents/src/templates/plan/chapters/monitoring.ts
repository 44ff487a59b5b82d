import {
  chapterName,
  dependenciesOf,
  formatHundredths,
  FREQUENCIES,
  LABELS,
  systemInForce,
  type Measure,
  type UnitId,
} from "@albero/domain";
import { lineBreak, joined, text } from "../../../blocks/make-runs.ts";
import { cell, paragraph, row, rowHeader, table } from "../../../blocks/make.ts";
import { NONE } from "../../shared/figures.ts";
import { allPlaced } from "../../shared/open-plan.ts";
import { capital } from "../../shared/words.ts";
import { WORDS } from "../words.ts";
import type { Chapter, Writing } from "../writing.ts";

/** How the plan is followed: which measures come when and from whom, and from where a result is in line. */
export const monitoring: Chapter = (writing) => {
  const { opened, language } = writing;
  const words = WORDS[language];
  const { lights } = systemInForce(opened.document.systems, opened.evaluation);
  const [inLine, toWatch] = [lights.inLine, lights.toWatch].map((each) => formatHundredths(each, language));
  const measures = measuresRead(writing);
  const rows = FREQUENCIES.flatMap((frequency) => {
    const own = measures.filter((measure) => measure.frequency === frequency);
    return own.length === 0
      ? []
      : [frequencyRow(capital(LABELS[language].frequencies[frequency]), own, writing)];
  });
  return [
    paragraph([text(words.howMeasured(measures.length, inLine ?? "", toWatch ?? ""))]),
    table(
      chapterName("monitoring", language),
      [
        { title: words.frequency, align: "start", width: "content" },
        { title: words.measures, align: "end", width: "content" },
        { title: words.offices, align: "start", width: 1 },
      ],
      rows,
    ),
  ];
};

/** The measures that any indicator of the plan reads, each once, as last defined. */
const measuresRead = ({ opened }: Writing): readonly Measure[] => {
  const read = new Set(
    allPlaced(opened).flatMap(({ indicator }) => dependenciesOf(indicator.formula).measures),
  );
  return [...read].flatMap((id) => opened.document.measures.findLast((each) => each.id === id) ?? []);
};

const frequencyRow = (frequency: string, measures: readonly Measure[], { opened }: Writing) => {
  const names = new Map(opened.document.units.map(({ id, name }) => [id, name]));
  const given = new Set<UnitId>(measures.flatMap(({ sourceUnitId }) => sourceUnitId ?? []));
  const offices = [...given]
    .flatMap((id) => names.get(id) ?? [])
    .toSorted((a, b) => a.localeCompare(b, "it"));
  return row([
    rowHeader([text(frequency)]),
    cell([text(String(measures.length))]),
    cell(
      offices.length === 0
        ? NONE
        : joined(
            offices.map((name) => [text(name)]),
            lineBreak,
          ),
    ),
  ]);
};
