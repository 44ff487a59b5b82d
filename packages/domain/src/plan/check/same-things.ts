import { check } from "./check.ts";
import type { Found, Place } from "./finding.ts";
import { text } from "../../quantity/said.ts";

/** One thing kept twice: two measures of one name, or two indicators that compute the same. */
export const sameThings = check({
  id: "C-TEXT",
  severity: "warning",
  source: "D.Lgs. 150/2009 art. 5 c. 2 lett. b",
  appliesTo: ["library"],
  find: ({ measures, indicators, at }) => [
    ...twice(measures, { says: "same-measure", at: at.measure, keyOf: ({ name }) => plain(name) }),
    ...twice(indicators, {
      says: "same-formula",
      at: at.indicator,
      keyOf: ({ formula, unit }) => JSON.stringify([formula, unit]),
    }),
  ],
});

type Coded = { readonly id: string; readonly code: string };
type Looking<Row> = {
  readonly says: "same-measure" | "same-formula";
  readonly at: (row: Row) => Place;
  readonly keyOf: (row: Row) => string;
};

const twice = <Row extends Coded>(
  rows: readonly Row[],
  { says, at, keyOf }: Looking<Row>,
): readonly Found[] => {
  const first = new Map<string, Row>();
  return rows.flatMap((row): readonly Found[] => {
    const known = first.get(keyOf(row)) ?? row;
    first.set(keyOf(row), known);
    return known.id === row.id ? [] : [{ at: at(row), says, facts: { other: text(known.code) } }];
  });
};

/** A name without what people write now so, now so. */
const plain = (name: string): string =>
  name
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
