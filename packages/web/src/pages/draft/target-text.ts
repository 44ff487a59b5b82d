import type { DraftTargetValue } from "@albero/contract";
import type { TFunction } from "i18next";
import { formatAnswer } from "../../i18n/format.ts";
import { readDay } from "../../i18n/read-day.ts";
import { readNumber } from "../../i18n/read-number.ts";
import type { Placed } from "./outline.ts";

/** What a text means as a target: a value, none, or why it cannot be one. */
export type TargetReading =
  | { readonly kind: "value"; readonly value: DraftTargetValue | null }
  | { readonly kind: "wrong"; readonly why: "not-a-number" | "not-a-day" | "too-many-decimals" }
  | { readonly kind: "ambiguous"; readonly readings: readonly [whole: string, fraction: string] };

const MOST_DECIMALS = 6;

/**
 * Reads a target as people write it: with its sign or unit before or behind it, as a day where the indicator is one;
 * what begins with "=" and is none of these is a formula, which the service reads.
 */
export const readTarget = (text: string, indicator: Pick<Placed, "direction">): TargetReading => {
  const stated = readStated(text, indicator);
  const formula = /^\s*=\s*(\S.*)$/s.exec(text)?.[1];
  return stated.kind === "wrong" && formula !== undefined
    ? { kind: "value", value: { kind: "formula", formula: formula.trim() } }
    : stated;
};

const readStated = (text: string, { direction }: Pick<Placed, "direction">): TargetReading => {
  const bare = text
    .trim()
    .replace(/^(?:[<>]=?|=|≥|≤|entro(?: il)?|by)\s*/i, "")
    .replace(/\s*(?:%|€|gg|giorni|n\.)$/i, "");
  if (bare === "") return { kind: "value", value: null };
  if (direction === "by") {
    const date = readDay(bare);
    return date === null
      ? { kind: "wrong", why: "not-a-day" }
      : { kind: "value", value: { kind: "date", date } };
  }
  if (direction === "within" || direction === "is") return readOther(bare, direction);
  const reading = readNumber(bare);
  if (reading.kind === "not-a-number") return { kind: "wrong", why: "not-a-number" };
  if (reading.kind === "ambiguous") return reading;
  const { number } = reading;
  return (number.split(".")[1] ?? "").length > MOST_DECIMALS
    ? { kind: "wrong", why: "too-many-decimals" }
    : { kind: "value", value: { kind: "number", number } };
};

const ANSWERS: Readonly<Record<string, boolean>> = { sì: true, si: true, yes: true, no: false };

/** A range as "10..20", or an answer. */
const readOther = (text: string, direction: "within" | "is"): TargetReading => {
  const wrong = { kind: "wrong", why: "not-a-number" } as const;
  if (direction === "is") {
    const yes = ANSWERS[text.toLocaleLowerCase("it")];
    return yes === undefined ? wrong : { kind: "value", value: { kind: "answer", yes } };
  }
  const ends = text.split("..").map(readNumber);
  const [from, to] = ends;
  if (ends.length !== 2 || from?.kind !== "number" || to?.kind !== "number") return wrong;
  return { kind: "value", value: { kind: "range", from: from.number, to: to.number } };
};

/** A target as it stands in its field: "12,5", "31/12/2027", "10..20", "sì", "= A / B", nothing. */
export const targetAsWritten = (value: DraftTargetValue | null): string => {
  switch (value?.kind) {
    case undefined:
      return "";
    case "date":
      return value.date.split("-").reverse().join("/");
    case "number":
      return value.number.replace(".", ",");
    case "range":
      return `${value.from.replace(".", ",")}..${value.to.replace(".", ",")}`;
    case "answer":
      return formatAnswer(value.yes);
    case "formula":
      return `= ${value.formula}`;
  }
};

/** Why a reading cannot be recorded, in words; `null` where it can. */
export const whyNot = (t: TFunction, reading: TargetReading, { decimals }: Pick<Placed, "decimals">) => {
  switch (reading.kind) {
    case "value":
      return null;
    case "wrong":
      return t(`cell.why.${reading.why}`, { count: Math.max(decimals, MOST_DECIMALS) });
    case "ambiguous":
      return t("draft.ambiguous", {
        whole: reading.readings[0],
        fraction: reading.readings[1].replace(".", ","),
      });
  }
};
