import {
  AGILE_CONTENTS,
  AGILE_DUTIES,
  AGILE_WORDS,
  agileDueDay,
  agileIndicators,
  formatDay,
  formatDecimal,
  type AgileContent,
  type AgileYear,
  type BodyDocument,
  type CitedAct,
  type Day,
  type Decimal,
  type Language,
} from "@albero/domain";
import type { Block } from "../../blocks/block.ts";
import type { PrintedDocument } from "../../blocks/document.ts";
import { quiet, text } from "../../blocks/make-runs.ts";
import { cell, facts, heading, list, paragraph, row, rowHeader, table } from "../../blocks/make.ts";
import type { Runs } from "../../blocks/run.ts";
import { NONE } from "../shared/figures.ts";
import { sheetOf } from "../shared/sheet.ts";
import { WORDS } from "./words.ts";

/** A year told of with how many people had an agreement in it, where agreements are recorded. */
export type AgileTold = { readonly year: AgileYear; readonly people: number | null };

type Options = {
  readonly body: BodyDocument["body"];
  readonly today: Day;
  readonly language?: Language;
};

type Frame = { readonly year: AgileYear; readonly language: Language };

/**
 * The yearly report on remote work (telelavoro, lavoro agile; DL 179/2012 art. 9 c. 7): its nine contents in order, with
 * the indicators of the year and the map of what can be done elsewhere. A nought is printed as a nought; what nobody
 * wrote says so. No person is named in it.
 */
export const agileReport = (
  { year, people }: AgileTold,
  { body, today, language = "it" }: Options,
): PrintedDocument => {
  const words = WORDS[language];
  const title = words.title(year.year);
  const frame = { year, language };
  return sheetOf(
    { body },
    {
      ...{ title, about: words.period(formatDay(year.period.from), formatDay(year.period.to)), foot: title },
      ...{ today, language, orientation: "portrait", dateWords: words.asOf(formatDay(today)) },
      blocks: [
        ...dutyLine(frame),
        heading(1, [text(words.inShort)]),
        indicatorTable(frame, people),
        ...AGILE_CONTENTS.filter((content) => content !== "period").flatMap((content) => [
          heading(1, [text(AGILE_WORDS[language].contents[content])]),
          ...told(OF_CONTENT[content](frame), language),
        ]),
      ],
    },
  );
};

const told = (blocks: readonly Block[], language: Language): readonly Block[] =>
  blocks.length === 0 ? [paragraph([quiet(WORDS[language].notTold)])] : blocks;

const dutyLine = ({ year: { year }, language }: Frame): readonly Block[] => {
  const due = agileDueDay(year, AGILE_DUTIES);
  const duty = AGILE_DUTIES.findLast(({ from }) => from <= year);
  if (due === null || duty === undefined) return [];
  return [paragraph([text(WORDS[language].basis(duty.source, formatDay(due)))], "note")];
};

const figureRuns = (value: Decimal | null, language: Language): Runs =>
  value === null ? NONE : [text(formatDecimal(value, 0, language))];

const percentRuns = (percent: Decimal | null, language: Language): Runs =>
  percent === null ? NONE : [text(`${formatDecimal(percent, 2, language)} %`)];

const prose = (title: string) => ({ title, align: "start", width: 2 }) as const;
const figures = (title: string) => ({ title, align: "end", width: "content" }) as const;

const indicatorTable = ({ year, language }: Frame, people: number | null): Block => {
  const words = WORDS[language];
  return {
    ...table(
      words.inShort,
      [prose(words.indicator), figures(words.part), figures(words.whole), figures(words.share)],
      agileIndicators(year, people).map(({ code, part, whole, percent }) =>
        row([
          rowHeader([text(AGILE_WORDS[language].indicators[code])]),
          ...[part, whole].map((value) => cell(figureRuns(value, language))),
          cell(percentRuns(percent, language)),
        ]),
      ),
    ),
    titledBy: "heading",
  };
};

const actRuns = ({ act, on }: CitedAct, language: Language): Runs => {
  const words = WORDS[language];
  return [text(on === null ? words.undated(act) : words.actOn(act, formatDay(on)))];
};

const dayRuns = (day: Day | null): Runs => (day === null ? NONE : [text(formatDay(day))]);
const wordRuns = (words: string | null): Runs => (words === null ? NONE : [text(words)]);

const ofRegulation = ({ year: { regulation }, language }: Frame): readonly Block[] => {
  if (regulation === null) return [];
  const words = WORDS[language];
  const { title, act, changes, unchangedBecause } = regulation;
  return [
    facts(title, [
      [words.act, actRuns(act, language)],
      [
        words.changes,
        changes.length === 0
          ? [text(words.none)]
          : changes.flatMap((each, at) => [...(at === 0 ? [] : [text("; ")]), ...actRuns(each, language)]),
      ],
      ...(unchangedBecause === null ? [] : [[words.unchanged, [text(unchangedBecause)]] as const]),
    ]),
  ];
};

type Columns = Parameters<typeof table>[1];

/** A table under the heading of its content; nothing without rows. */
const tableOf = (
  { language }: Frame,
  content: AgileContent,
  { columns, rows }: { readonly columns: Columns; readonly rows: Parameters<typeof table>[2] },
): readonly Block[] =>
  rows.length === 0
    ? []
    : [{ ...table(AGILE_WORDS[language].contents[content], columns, rows), titledBy: "heading" }];

const ofRequests = (frame: Frame): readonly Block[] => {
  const words = WORDS[frame.language];
  return tableOf(frame, "requests", {
    columns: [prose(words.kind), figures(words.made), figures(words.granted)],
    rows: frame.year.requests.map(({ kind, count, granted }) =>
      row([
        rowHeader([text(AGILE_WORDS[frame.language].kinds[kind])]),
        ...[count, granted].map((each) => cell([text(String(each))])),
      ]),
    ),
  });
};

const ofMeasures = (frame: Frame): readonly Block[] => {
  const words = WORDS[frame.language];
  return tableOf(frame, "measures", {
    columns: [{ ...prose(words.done), width: 3 }, prose(words.act)],
    rows: frame.year.measures.map(({ text: done, act }) =>
      row([rowHeader([text(done)]), cell(act === null ? NONE : actRuns(act, frame.language))]),
    ),
  });
};

const ofActivities = (frame: Frame): readonly Block[] => {
  const words = WORDS[frame.language];
  return tableOf(frame, "activities", {
    columns: [
      { ...prose(words.activity), width: 3 },
      prose(words.unit),
      prose(words.mode),
      prose(words.reason),
    ],
    rows: frame.year.activities.map(({ name, unit, mode, reason }) =>
      row([
        rowHeader([text(name)]),
        cell(wordRuns(unit)),
        cell([text(AGILE_WORDS[frame.language].modes[mode])]),
        cell(wordRuns(reason)),
      ]),
    ),
  });
};

const ofSteps = (frame: Frame): readonly Block[] => {
  const words = WORDS[frame.language];
  return tableOf(frame, "steps", {
    columns: [{ ...prose(words.step), width: 3 }, figures(words.from), figures(words.to)],
    rows: frame.year.steps.map(({ text: step, from, to }) =>
      row([rowHeader([text(step)]), cell(dayRuns(from)), cell(dayRuns(to))]),
    ),
  });
};

const ofPublished = ({ year: { signed, published }, language }: Frame): readonly Block[] => {
  if (signed === null && published === null) return [];
  const words = WORDS[language];
  const on = (place: string, day: Day): Runs => [text(`${place}, ${formatDay(day)}`)];
  return [
    {
      ...facts(AGILE_WORDS[language].contents.published, [
        [words.signed, signed === null ? NONE : on(`${signed.office}, ${signed.place}`, signed.on)],
        [words.published, published === null ? NONE : on(published.place, published.on)],
      ]),
      titledBy: "heading",
    },
  ];
};

const OF_CONTENT: Readonly<Record<Exclude<AgileContent, "period">, (frame: Frame) => readonly Block[]>> = {
  regulation: ofRegulation,
  requests: ofRequests,
  tools: ({ year }) => (year.tools.length === 0 ? [] : [list(year.tools.map((tool) => [text(tool)]))]),
  committee: ({ year }) => (year.committee === null ? [] : [paragraph([text(year.committee)])]),
  measures: ofMeasures,
  activities: ofActivities,
  steps: ofSteps,
  published: ofPublished,
};
