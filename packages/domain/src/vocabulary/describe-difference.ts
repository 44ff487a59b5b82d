import type { EntityDifference } from "../plan/difference.ts";
import type { NewYearNoticeCode } from "../plan/new-year.ts";
import { DIFFERENCE_WORDS } from "./difference-words.ts";
import { LABELS } from "./labels.ts";
import type { Language } from "./language.ts";
import { fieldText, type PlanNames } from "./plan-field.ts";

/** A field before and after in words; `null` where there was or is nothing. */
export type ToldField = {
  readonly field: string;
  readonly label: string;
  readonly before: string | null;
  readonly after: string | null;
};

/** One difference in words. */
export type ToldDifference = {
  /** What it is: the level of a node, else indicator, card, objective of a card. */
  readonly kind: string;
  readonly code: string;
  readonly title: string;
  readonly place: string | null;
  readonly words: string;
  readonly fields: readonly ToldField[];
};

/** Tells one difference of two versions: what it is of, what became of it, each field before and after. */
export const describeDifference = (difference: EntityDifference, names: PlanNames): ToldDifference => {
  const { language } = names;
  const words = DIFFERENCE_WORDS[language];
  const about = {
    kind: kindText(difference, language),
    code: codeText(difference, names),
    title: titleText(difference),
  };
  const change = words.changes[difference.change];
  return {
    ...about,
    place: placeText(difference, names),
    words: words.head({ ...about, change }),
    fields: difference.fields.map(({ field, before, after }) => ({
      field,
      label: fieldLabel(field, language),
      before: fieldText({ field, value: before, id: difference.id }, names),
      after: fieldText({ field, value: after, id: difference.id }, names),
    })),
  };
};

/** What a field is called. */
export const fieldLabel = (field: string, language: Language): string =>
  DIFFERENCE_WORDS[language].fields[field] ?? field;

/** A field that changed in one line: "peso: 40,00 → 60,00". */
export const fieldLine = ({ label, before, after }: ToldField, language: Language): string => {
  const { field, nothing } = DIFFERENCE_WORDS[language];
  return field(label, before ?? nothing, after ?? nothing);
};

/** A difference as lines of text: what became of the thing and, where its fields changed, one line for each. */
export const differenceLines = (difference: EntityDifference, names: PlanNames): readonly string[] => {
  const { words, fields } = describeDifference(difference, names);
  if (difference.change !== "changed" && difference.change !== "struck-out") return [words];
  return fields.map((field) => `${words}. ${fieldLine(field, names.language)}`);
};

/** What somebody has to look at in a new year, by the name of the thing. */
export const describeNotice = (code: NewYearNoticeCode, name: string, language: Language): string =>
  DIFFERENCE_WORDS[language].notices[code](name);

const kindText = ({ entity, before, after }: EntityDifference, language: Language): string => {
  const row = after ?? before;
  return entity === "node" && row !== null && "kind" in row
    ? LABELS[language].nodeKinds[row.kind]
    : DIFFERENCE_WORDS[language].entities[entity];
};

const codeText = ({ before, after, id }: EntityDifference, names: PlanNames): string => {
  const row = after ?? before;
  return row !== null && "code" in row ? row.code : names.use(id);
};

const titleText = ({ before, after }: EntityDifference): string => {
  const row = after ?? before;
  if (row === null) return "";
  return "title" in row ? row.title : (row.printed?.title ?? "");
};

const placeText = ({ entity, before, after, id }: EntityDifference, names: PlanNames): string | null => {
  const row = after ?? before;
  if (row === null || entity === "card") return null;
  const field = { node: "parentId", use: "holder", "card-objective": "cardId" }[entity];
  return fieldText({ field, value: (row as Readonly<Record<string, unknown>>)[field], id }, names);
};
