import {
  answerWord,
  formatDay,
  formatDecimal,
  formatHundredths,
  formatNumber,
  isAbsent,
  LABELS,
  HUNDRED,
  YES_NO,
  type Decimal,
  type Direction,
  type Hundredths,
  type Indicator,
  type Language,
  type PlanNode,
  type RollUp,
  type TargetValue,
} from "@albero/domain";
import type { Block } from "../../blocks/block.ts";
import type { FigureRef, RollUpPart } from "../../blocks/figure-ref.ts";
import { bar, joined, light, lineBreak, quiet, text, value } from "../../blocks/make-runs.ts";
import { paragraph } from "../../blocks/make.ts";
import type { Run, Runs } from "../../blocks/run.ts";
import type { Placed } from "./open-plan.ts";
import { capital, lightWord, WORDS } from "./words.ts";

/** What is not there: a dash, so that nobody takes it for a forgotten figure. */
export const NONE: Runs = [quiet("–")];

const NOT_REACHED: Runs = [...NONE, bar(null)];

const signs: Readonly<Record<Exclude<Direction, "by">, string>> = {
  ">=": "≥",
  ">": ">",
  "<=": "≤",
  "<": "<",
  "=": "=",
  within: "",
  is: "",
};

/** A space that keeps a figure and its sign on one line. */
const TIED = "\u00A0";

/** A rolled-up figure as a reference: of the body or of a node. */
export type RollUpRef = (what: RollUpPart) => FigureRef;

/** The achievement with its bar, or a dash. */
export const achievementRuns = ({ achievement }: RollUp, of: RollUpRef, language: Language): Runs =>
  achievement === null
    ? NOT_REACHED
    : [value(of("achievement"), formatHundredths(achievement, language)), bar(achievement)];

/**
 * "copertura 80,00 %": stands beside every rolled-up figure, with "valutabile 50,00 %" where part of its weight was
 * found not assessable.
 */
export const coverageRuns = (result: RollUp, of: RollUpRef, language: Language): Runs => {
  const { coverage, assessable } = result;
  const words = WORDS[language];
  const share = (word: string, what: "coverage" | "assessable", hundredths: Hundredths): Runs => [
    quiet(`${word.toLocaleLowerCase("it")}${TIED}`),
    value(of(what), formatHundredths(hundredths, language)),
    quiet(`${TIED}%`),
  ];
  const isPartial = assessable !== null && assessable > 0 && assessable < HUNDRED;
  return [
    ...share(words.coverage, "coverage", coverage),
    ...(isPartial ? [quiet(", "), ...share(words.assessable, "assessable", assessable)] : []),
  ];
};

type State = Pick<RollUp, "light" | "provisional">;

/** The light, and that it stands on values not validated yet. */
export const stateRuns = ({ light: state, provisional }: State, language: Language): Runs => [
  light(state, lightWord(state, language)),
  ...(provisional ? [quiet(`, ${WORDS[language].provisional}`)] : []),
];

/** The same in the narrow column of a table, on two lines. */
export const stateLines = ({ light: state, provisional }: State, language: Language): Runs => [
  light(state, lightWord(state, language)),
  ...(provisional ? [lineBreak, quiet(WORDS[language].provisional)] : []),
];

/** The value of an indicator in its decimals, without its unit; a dash when there is none. */
export const valueRuns = ({ use, indicator, result }: Placed, language: Language): Runs => {
  const { outcome } = result;
  if (isAbsent(outcome)) return NONE;
  const words =
    outcome.kind === "date" ? formatDay(outcome.date) : numberText(outcome.number, indicator, language);
  return [value({ kind: "use", id: use.id, what: "value" }, words)];
};

const numberText = (number: number, { unit, decimals }: Placed["indicator"], language: Language): string =>
  unit === YES_NO ? answerWord(number !== 0, language) : formatNumber(number, decimals, language);

/** A target as it is compared: "≥ 70,00", "entro il 31/12/2021". */
export const targetRuns = (placed: Placed, what: "target" | "year-target", language: Language): Runs => {
  const { use, indicator, result } = placed;
  const target = what === "target" ? result.target : result.yearTarget;
  if (target === null) return NONE;
  return compared(
    indicator,
    value({ kind: "use", id: use.id, what }, targetText(target, indicator, language)),
    language,
  );
};

/** A figure with the sign it is compared by before it. */
export const compared = ({ direction }: Indicator, figure: Run, language: Language): Runs => {
  const before = direction === "by" ? WORDS[language].by : signs[direction];
  return before === "" ? [figure] : [quiet(`${before}${TIED}`), figure];
};

/** A target in the decimals of its indicator, without sign and unit. */
export const targetText = (target: TargetValue, { decimals }: Indicator, language: Language): string => {
  const number = (text: Decimal): string => formatDecimal(text, decimals, language);
  switch (target.kind) {
    case "date":
      return formatDay(target.date);
    case "number":
      return number(target.number);
    case "range":
      return `${number(target.from)}–${number(target.to)}`;
    case "answer":
      return answerWord(target.yes, language);
  }
};

/** The achievement of an indicator with its bar, or a dash. */
export const useAchievementRuns = ({ use, result }: Placed, language: Language): Runs =>
  result.achievement === null
    ? NOT_REACHED
    : [
        value(
          { kind: "use", id: use.id, what: "achievement" },
          formatHundredths(result.achievement, language),
        ),
        bar(result.achievement),
      ];

/** The unit of an indicator as printed; dates say so in the reader's language. */
export const unitText = ({ indicator }: Placed, language: Language): string =>
  indicator.unit === "date" ? WORDS[language].date : indicator.unit;

/** How many indicators have a result, miss it, are not due, cannot be assessed; what there is none of is not told. */
export const countRuns = ({ counts }: RollUp, of: RollUpRef, language: Language): readonly Runs[] => {
  const { counts: words } = WORDS[language];
  const pairs = [
    ["measured", counts.measured],
    ["missing", counts.missing],
    ["not-due", counts.notDue],
    ["not-assessable", counts.notAssessable],
  ] as const;
  return pairs
    .filter(([what, count]) => count > 0 || what === "measured")
    .map(([what, count]): readonly Run[] => [
      value(of(what), String(count)),
      text(`${TIED}${words[what][count === 1 ? 0 : 1] ?? ""}`),
    ]);
};

/** Code and title as the plan prints them at this place. */
export const titleRuns = ({ use, indicator }: Placed): Runs => [
  quiet(`${use.printed?.code ?? indicator.code} `),
  text(use.printed?.title ?? indicator.title),
];

type Standing = Pick<PlanNode, "standing" | "standingReason">;

/** That a thing was struck out or cannot be assessed, and why; nothing where it counts. */
export const standingRuns = ({ standing, standingReason }: Standing, language: Language): Runs => {
  if (standing === "active") return [];
  const words = capital(LABELS[language].standings[standing]);
  return [text(standingReason === null ? words : `${words}: ${standingReason}`, "emphasis")];
};

/** The same as a line of its own under a title. */
export const standingLine = (thing: Standing, language: Language): Runs =>
  thing.standing === "active" ? [] : [lineBreak, ...standingRuns(thing, language)];

/** A rolled-up figure at the head of a document: large, with its state, then what it stands on. */
export const rollUpBlocks = (result: RollUp, of: RollUpRef, language: Language): readonly Block[] => {
  const { achievement } = result;
  const figure =
    achievement === null ? NONE : [value(of("achievement"), formatHundredths(achievement, language))];
  const standing = [coverageRuns(result, of, language), ...countRuns(result, of, language)];
  return [
    paragraph([...figure, text(" "), ...stateRuns(result, language)], "headline"),
    paragraph(joined(standing, quiet(" · "))),
  ];
};
