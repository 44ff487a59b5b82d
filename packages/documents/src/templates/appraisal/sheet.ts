import {
  addDays,
  APPRAISAL_WORDS,
  describeAppraisal,
  formatDay,
  formatHundredths,
  formatPercent,
  type Appraisal,
  type AppraisalResult,
  type AppraisalScheme,
  type BodyDocument,
  type Day,
  type Language,
  type Party,
  type ResultPart,
  type ResultRow,
} from "@albero/domain";
import type { Block } from "../../blocks/block.ts";
import type { PrintedDocument } from "../../blocks/document.ts";
import { lineBreak, quiet, strong, text } from "../../blocks/make-runs.ts";
import { cell, facts, heading, list, nothing, paragraph, row, rowHeader } from "../../blocks/make.ts";
import type { Runs } from "../../blocks/run.ts";
import { NONE } from "../shared/figures.ts";
import { section, tableSection } from "../shared/section.ts";
import { sheetOf } from "../shared/sheet.ts";
import { capital } from "../shared/words.ts";
import { WORDS } from "./words.ts";

/** A card as its reader may see it, with what the people and the unit of it are called. */
export type CardOnPaper = {
  /** Without what the reader is not told yet. */
  readonly appraisal: Appraisal;
  readonly result: AppraisalResult;
  readonly person: string;
  readonly unit: string | null;
  readonly evaluators: readonly { readonly party: Party; readonly title: string }[];
};

type Options = {
  readonly body: BodyDocument["body"];
  readonly levels: AppraisalScheme["levels"];
  readonly today: Day;
  readonly language?: Language;
};

type Frame = CardOnPaper & { readonly levels: AppraisalScheme["levels"]; readonly language: Language };

/**
 * An individual card (scheda individuale) on paper, private: its result and what it is made of, the sum in words, the
 * comment, and every step taken on it, so that what the person saw and answered is on the same sheet.
 */
export const appraisalSheet = (
  card: CardOnPaper,
  { body, levels, today, language = "it" }: Options,
): PrintedDocument => {
  const words = WORDS[language];
  const { appraisal, result } = card;
  const frame = { ...card, levels, language };
  const title = words.title(appraisal.year);
  return sheetOf(
    { body },
    {
      ...{ title, about: appraisal.title, foot: `${title} · ${appraisal.title}`, today, language },
      ...{ orientation: "portrait", dateWords: words.asOf(formatDay(today)) },
      blocks: [
        paragraph([text(words.private)], "note"),
        heading(1, [text(words.result)]),
        { ...facts(words.inShort, inShort(frame)), titledBy: "heading" },
        ...result.parts.flatMap((part) => partBlocks(part, frame)),
        ...section(words.how, [list(describeAppraisal(result, language).map((each) => [text(each)]))]),
        ...section(
          words.comment,
          appraisal.marks.comment === null ? [] : [paragraph([text(appraisal.marks.comment)])],
        ),
        ...stepTable(frame),
      ],
    },
  );
};

const inShort = ({ appraisal, result, person, unit, evaluators, language }: Frame) => {
  const words = WORDS[language];
  const { title, from, to, adInterim, state, marks } = appraisal;
  const held = `${formatDay(from)} – ${formatDay(addDays(to, -1))}`;
  const said = APPRAISAL_WORDS[language];
  return [
    [
      words.result,
      [result.total === null ? quiet(words.noResult) : strong(formatHundredths(result.total, language))],
    ],
    [words.person, [text(person)]],
    [words.post, [text(title)]],
    ...(unit === null ? [] : [[words.unit, [text(unit)]] as const]),
    [words.held, [text(adInterim ? `${held}, ${words.adInterim}` : held)]],
    ...evaluators.map((each) => [capital(said.parties[each.party]), [text(each.title)]] as const),
    [words.state, [text(capital(said.states[state]))]],
    ...(marks.talkOn === null ? [] : [[words.talk, [text(formatDay(marks.talkOn))]] as const]),
  ] satisfies readonly (readonly [string, Runs])[];
};

const partBlocks = (part: ResultPart, frame: Frame): readonly Block[] => {
  const { language } = frame;
  const words = WORDS[language];
  const name = APPRAISAL_WORDS[language].parts[part.part];
  const figures = (title: string) => ({ title, align: "end", width: "content" }) as const;
  return tableSection(
    name,
    [{ title: name, align: "start", width: 1 }, figures(words.weight), figures(words.result)],
    [
      ...part.rows.map((each) =>
        row([
          rowHeader(rowRuns(each, part, frame)),
          part.part === "behaviours" ? nothing : cell([text(formatHundredths(each.weight, language))]),
          cell(scoreRuns(each.score, language)),
        ]),
      ),
      row(
        [
          rowHeader([text(part.left ?? words.result)]),
          cell([text(formatPercent(part.weight, language))]),
          cell(scoreRuns(part.score, language)),
        ],
        "strong",
      ),
    ],
  );
};

const scoreRuns = (score: ResultRow["score"], language: Language): Runs =>
  score === null ? NONE : [text(formatHundredths(score, language))];

/** What a row is of; a behaviour with the level it was given and why. */
const rowRuns = ({ id, title, left }: ResultRow, { part }: ResultPart, frame: Frame): Runs => {
  const { appraisal, unit, levels, language } = frame;
  const mark = appraisal.marks.behaviours.find(({ behaviourId }) => behaviourId === id);
  const level = levels.find((each) => each.level === mark?.level)?.title;
  const under = [level, mark?.note, left ? WORDS[language].left : null].filter(
    (each) => each !== null && each !== undefined,
  );
  return [
    text(part === "unit" ? (unit ?? title) : title),
    ...(under.length === 0 ? [] : [lineBreak, quiet(under.join(" · "))]),
  ];
};

const stepTable = ({ appraisal: { events }, language }: Frame): readonly Block[] => {
  const words = WORDS[language];
  const column = (title: string, width: 1 | 2) => ({ title, align: "start", width }) as const;
  return tableSection(
    words.steps,
    [column(words.step, 2), column(words.on, 1), column(words.by, 1)],
    events.map(({ move, on, by, note }) =>
      row([
        rowHeader([
          text(APPRAISAL_WORDS[language].moves[move]),
          ...(note === null ? [] : [lineBreak, quiet(note)]),
        ]),
        cell([text(formatDay(on))]),
        cell([text(by)]),
      ]),
    ),
  );
};
