import {
  cardEffects,
  describeDifference,
  differenceLines,
  differencesOf,
  formatDay,
  planNames,
  type BodyDocument,
  type Day,
  type EntityDifference,
  type Language,
  type PlanNames,
  type PlanVersion,
} from "@albero/domain";
import type { Block } from "../../blocks/block.ts";
import type { PrintedDocument } from "../../blocks/document.ts";
import { lineBreak, quiet, text } from "../../blocks/make-runs.ts";
import { cell, heading, list, nothing, paragraph, row, rowHeader, table } from "../../blocks/make.ts";
import { sheetOf } from "../shared/sheet.ts";
import type { Row } from "../../blocks/table.ts";
import { WORDS, type DifferencesWords } from "./words.ts";

/** The two versions of a plan that are compared, the day of the sheet and its language. */
export type DifferencesSheetOptions = {
  readonly plan: string;
  readonly before: PlanVersion;
  readonly after: PlanVersion;
  readonly today: Day;
  readonly language?: Language;
};

type Frame = { readonly names: PlanNames; readonly words: DifferencesWords; readonly language: Language };

/**
 * The differences of two versions of a plan for the deciding body: each thing that was added, removed, struck out,
 * changed or moved, field by field before and after, and the effect on every individual card.
 */
export const differencesSheet = (
  document: Pick<BodyDocument, "body" | "indicators" | "units">,
  { plan, before, after, today, language = "it" }: DifferencesSheetOptions,
): PrintedDocument => {
  const words = WORDS[language];
  const frame: Frame = { names: planNames(document, [before, after], language), words, language };
  const differences = differencesOf(before, after);
  return sheetOf(document, {
    ...{ title: words.title, today, language, orientation: "landscape" },
    about: `${plan}, ${words.between(before.version, after.version)}`,
    foot: plan,
    dateWords: words.seenOn(formatDay(today)),
    blocks: [
      paragraph([text(differences.length === 0 ? words.none : words.summary(differences.length))], "lead"),
      ...(differences.length === 0 ? [] : [differencesTable(differences, frame)]),
      ...(differences.length === 0 ? [] : cardBlocks({ before, after }, differences, frame)),
    ],
  });
};

const differencesTable = (differences: readonly EntityDifference[], frame: Frame): Block => {
  const { words } = frame;
  return table(
    words.title,
    [
      { title: words.what, align: "start", width: 4 },
      { title: words.field, align: "start", width: 2 },
      { title: words.before, align: "start", width: 4 },
      { title: words.after, align: "start", width: 4 },
    ],
    differences.flatMap((difference) => rowsOf(difference, frame)),
  );
};

/** One row for each field; a thing that came, went or moved has one row that says so. */
const rowsOf = (difference: EntityDifference, { names }: Frame): readonly Row[] => {
  const { words, place, fields } = describeDifference(difference, names);
  const head = rowHeader([text(words), ...(place === null ? [] : [lineBreak, quiet(place)])]);
  if (fields.length === 0) return [row([head, nothing, nothing, nothing])];
  return fields.map(({ label, before, after }) =>
    row([head, cell([text(label)]), valueCell(before), valueCell(after)]),
  );
};

const valueCell = (value: string | null) => (value === null ? nothing : cell([text(value)]));

const cardBlocks = (
  { before, after }: { readonly before: PlanVersion; readonly after: PlanVersion },
  differences: readonly EntityDifference[],
  { names, words }: Frame,
): readonly Block[] => {
  const cards = new Map([...before.cards, ...after.cards].map((card) => [card.id, card]));
  const effects = cardEffects(before, after, differences);
  if (effects.length === 0) return [heading(1, [text(words.cards)]), paragraph([text(words.noCards)])];
  return [
    heading(1, [text(words.cards)]),
    ...effects.flatMap(({ cardId, own, through }) => {
      const card = cards.get(cardId);
      const lines = [...own, ...through].flatMap((difference) => differenceLines(difference, names));
      return [
        heading(2, [quiet(`${card?.code ?? ""}  `), text(card?.title ?? "")]),
        list(lines.map((line) => [text(line)])),
      ];
    }),
  ];
};
