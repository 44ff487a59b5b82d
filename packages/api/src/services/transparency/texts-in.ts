import type { PlacedText } from "@albero/domain";

type Named = { readonly code?: unknown; readonly title?: unknown };

const nameOf = ({ code, title }: Named): string =>
  [code, title].filter((each) => typeof each === "string").join(" ");

/** Every text in a value, with the code and title of what it belongs to. */
export const textsIn = (value: unknown, place = ""): readonly PlacedText[] => {
  if (typeof value === "string") return value.includes(" ") ? [{ place, text: value }] : [];
  if (typeof value !== "object" || value === null) return [];
  const own = Array.isArray(value) ? "" : nameOf(value);
  return Object.values(value).flatMap((each: unknown) => textsIn(each, own === "" ? place : own));
};
