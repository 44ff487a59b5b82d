import type { PlainValue } from "@albero/contract";
import type { TFunction } from "i18next";
import { readDay } from "../../i18n/read-day.ts";
import { readNumber } from "../../i18n/read-number.ts";
import type { Placed } from "./outline.ts";

/** What a text means as a target: a value, none, or why it cannot be one. */
export type TargetReading =
  | { readonly kind: "value"; readonly value: PlainValue | null }
  | { readonly kind: "wrong"; readonly why: "not-a-number" | "not-a-day" | "too-many-decimals" }
  | { readonly kind: "ambiguous"; readonly readings: readonly [whole: string, fraction: string] };

const MOST_DECIMALS = 6;

/** Reads a target as people write it: with its sign or unit before or behind it, as a day where the indicator is one. */
export const readTarget = (text: string, { direction }: Pick<Placed, "direction">): TargetReading => {
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
  const reading = readNumber(bare);
  if (reading.kind === "not-a-number") return { kind: "wrong", why: "not-a-number" };
  if (reading.kind === "ambiguous") return reading;
  const { number } = reading;
  return (number.split(".")[1] ?? "").length > MOST_DECIMALS
    ? { kind: "wrong", why: "too-many-decimals" }
    : { kind: "value", value: { kind: "number", number } };
};

/** A target as it stands in its field: "12,5", "31/12/2027", nothing. */
export const targetAsWritten = (value: PlainValue | null): string => {
  if (value === null) return "";
  return value.kind === "date" ? value.date.split("-").reverse().join("/") : value.number.replace(".", ",");
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
