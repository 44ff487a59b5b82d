import type { GivenFrom, Target } from "../indicator/indicator.ts";
import type { Scale } from "../indicator/scale/scale.ts";
import type { IndicatorUse, PlanNode, Programme } from "../objective/tree.ts";
import type { Decimal } from "../quantity/decimal.ts";
import type { Hundredths } from "../quantity/hundredths.ts";
import { answerWord } from "./answer.ts";
import { DIFFERENCE_WORDS } from "./difference-words.ts";
import { formatDay, formatDecimal, formatHundredths, formatMoney } from "./format.ts";
import { LABELS, type Labels } from "./labels.ts";
import type { Language } from "./language.ts";
import { scaleInWords } from "./scale-words.ts";
import { SCORING } from "./scoring-sentences.ts";
import { SYSTEM_WORDS } from "./system-words.ts";

/** What people call the things that fields of a plan name by id. */
export type PlanNames = {
  readonly language: Language;
  readonly node: (id: string) => string;
  readonly card: (id: string) => string;
  readonly unit: (id: string) => string;
  readonly indicator: (id: string) => string;
  /** The indicator of a use, by the id of the use. */
  readonly use: (id: string) => string;
  /** Decimals the targets of a use are written with. */
  readonly decimalsOf: (useId: string) => number;
};

type Reading = Extract<Scale, { readonly reads: string }>;

type Told = (value: never, names: PlanNames, useId: string) => string;

const idText =
  (call: (names: PlanNames) => (id: string) => string) =>
  (value: string, names: PlanNames): string =>
    call(names)(value);

const labelText =
  (list: keyof Labels) =>
  (value: string, { language }: PlanNames): string =>
    (LABELS[language][list] as Readonly<Record<string, string>>)[value] ?? value;

const listText = (values: readonly string[]): string => values.join(", ");

/** A target in the reader's form: a number with its decimals, a day, the ends of a range, yes or no. */
export const targetText = (value: Target["value"], decimals: number, language: Language): string => {
  switch (value.kind) {
    case "number":
      return formatDecimal(value.number, decimals, language);
    case "date":
      return formatDay(value.date);
    case "range":
      return `${formatDecimal(value.from, decimals, language)}–${formatDecimal(value.to, decimals, language)}`;
    case "answer":
      return answerWord(value.yes, language);
    case "formula":
      return SCORING[language].computed;
  }
};

const targetsText = (targets: IndicatorUse["targets"], names: PlanNames, useId: string): string =>
  targets
    .map(({ period, value }) => `${period}: ${targetText(value, names.decimalsOf(useId), names.language)}`)
    .join("; ");

const resourcesText = (resources: PlanNode["resources"], { language }: PlanNames): string =>
  resources
    .map(({ year, amount }) => `${year}: ${amount === null ? "–" : formatMoney(amount, language)}`)
    .join("; ");

const programmeText = ({ mission, code, name }: Programme): string =>
  `${[mission, code].filter((part) => part !== null).join(".")} ${name}`;

/** Whether marks of a scale go up as results get better: what the worths say. */
const goesUp = (scale: Reading): boolean => {
  if (scale.kind === "linear") return true;
  if (scale.kind === "four-thresholds") return Number(scale.excellent) >= Number(scale.threshold);
  const [first, last] = [scale.marks[0], scale.marks.at(-1)];
  if (first === undefined || last === undefined) return true;
  return last.worth >= first.worth === Number(last.at) >= Number(first.at);
};

const scaleText = (scale: Scale, { language, decimalsOf }: PlanNames, useId: string): string => {
  if (!("reads" in scale)) return SYSTEM_WORDS[language].choices.scale[scale.kind];
  const isShare = scale.reads === "achievement";
  return scaleInWords(scale, language, {
    isMoreBetter: isShare || goesUp(scale),
    goal: isShare ? `${formatDecimal("100" as Decimal, 2, language)} %` : SCORING[language].policy.target,
    at: (mark) =>
      isShare ? `${formatDecimal(mark, 2, language)} %` : formatDecimal(mark, decimalsOf(useId), language),
  });
};

/** How the value of each field is told; texts are shown as they are. */
const TOLD: Readonly<Record<string, Told>> = {
  weight: (value: Hundredths, { language }: PlanNames) => formatHundredths(value, language),
  standing: labelText("standings"),
  kind: labelText("nodeKinds"),
  role: labelText("cardRoles"),
  easierReason: labelText("easierReasons"),
  tags: (tags: readonly string[], names: PlanNames) =>
    listText(tags.map((tag) => labelText("planTags")(tag, names))),
  notes: (notes: readonly string[]) => notes.join(" "),
  unitIds: (ids: readonly string[], { unit }: PlanNames) => listText(ids.map(unit)),
  parentId: idText(({ node }) => node),
  nodeId: idText(({ node }) => node),
  cardId: idText(({ card }) => card),
  unitId: idText(({ unit }) => unit),
  responsibleUnitId: idText(({ unit }) => unit),
  perimeterUnitId: idText(({ unit }) => unit),
  indicatorId: idText(({ indicator }) => indicator),
  basedOnUseId: idText(({ use }) => use),
  indicatorVersion: (version: number, { language }: PlanNames) => DIFFERENCE_WORDS[language].version(version),
  holder: (holder: IndicatorUse["holder"], { node, card }: PlanNames) =>
    holder.kind === "node" ? node(holder.nodeId) : card(holder.cardObjectiveId),
  programme: programmeText,
  resources: resourcesText,
  given: ({ item, version }: GivenFrom, { language }: PlanNames) =>
    `${item}, ${DIFFERENCE_WORDS[language].version(version)}`,
  targets: targetsText,
  scale: scaleText,
  printed: (printed: NonNullable<IndicatorUse["printed"]>) =>
    [printed.code, printed.title].filter((part) => part !== null).join(" "),
};

/** What no value means, where it means something. */
const absent = (field: string, { language }: PlanNames): string | null => {
  const { equalWeights, wholeBody } = DIFFERENCE_WORDS[language];
  if (field === "weight") return equalWeights;
  return field === "perimeterUnitId" ? wholeBody : null;
};

/** The value of a field in words; `null` where there is none. */
export const fieldText = (
  { field, value, id }: { readonly field: string; readonly value: unknown; readonly id: string },
  names: PlanNames,
): string | null => {
  if (value === null || value === undefined) return absent(field, names);
  const told = TOLD[field];
  const text = told === undefined ? plain(value) : told(value as never, names, id);
  return text === "" ? null : text;
};

const plain = (value: unknown): string => (typeof value === "string" ? value : JSON.stringify(value));
