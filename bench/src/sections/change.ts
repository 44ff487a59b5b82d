import {
  changeCell,
  computeSheet,
  measureKey,
  type CellPlace,
  type MeasureId,
  type Sheet,
} from "../../../packages/domain/src/index.ts";
import { chance } from "../chance.ts";
import { KNOWN } from "../formulas.ts";
import { times, type Line } from "../report.ts";
import { pair } from "../timing.ts";
import { makeWorkload, sheetOf, W2 } from "../workload.ts";

const section = "One change (W4)";

/** A measure of the workload, whether or not an indicator reads it, and a row. */
type Place = CellPlace & { readonly isDate: boolean };

const change = (sheet: Sheet, place: Place, value: number): void => {
  const cell = place.isDate ? 18_628 + (value % 365) : value;
  changeCell(sheet, place, { value: cell, presence: "figure", provisional: false });
};

const bits = (sheet: Sheet): Uint8Array[] =>
  [...sheet.uses.values()]
    .flatMap(({ values, achievements }) => [values, achievements])
    .concat([...sheet.rolled.values()].flatMap(({ achievements, coverage }) => [achievements, coverage]))
    .map((column) => new Uint8Array(column.buffer.slice(0)));

const mustBeSame = (found: readonly Uint8Array[], expected: readonly Uint8Array[]): void => {
  const differs = found.some((bytes, i) => Buffer.compare(bytes, expected[i] ?? new Uint8Array()) !== 0);
  if (differs) throw new Error("Changes one by one do not give the bits of computing everything.");
};

export const measureChange = async (): Promise<Line[]> => {
  const { between } = chance(7);
  const sheet = sheetOf(makeWorkload(W2, KNOWN));
  computeSheet(sheet);
  const places = Array.from({ length: 5_000 }, (): Place => {
    const measure = measureKey(`m${between(0, W2.measures - 1)}` as MeasureId, null);
    const isDate = sheet.measures.get(measure)?.type === "date";
    return { measure, isDate, row: between(0, sheet.rows - 1) };
  });
  // As many as have no divisor with the places in common, so that a place is never given the value it has.
  const values = Array.from({ length: 50_021 }, () => between(0, 3_000));
  let turn = 0;
  const changes = (): void => {
    for (let i = 0; i < 1_000; i++, turn++) {
      const place = places[turn % places.length] as Place;
      change(sheet, place, values[turn % values.length] as number);
    }
  };
  const check = (): void => {
    const oneByOne = bits(sheet);
    computeSheet(sheet);
    mustBeSame(oneByOne, bits(sheet));
  };
  for (let i = 0; i < 20; i++) changes();
  check();
  const { ours, theirs, ratio } = await pair(changes, () => computeSheet(sheet), { rounds: 9 });
  changes();
  check();
  const cheaper = ratio * 1_000;
  return [
    {
      section,
      what: "Computing everything (W2), beside one changed measure with what stands on it",
      found: times(cheaper),
      goal: `>= ${times(3_000)}`,
      met: cheaper >= 3_000,
      note: `${(ours * 1_000).toFixed(0)} ns a change, ${theirs.toFixed(2)} ms for all; any of ${W2.measures} measures, each change to another value; 20,000 changes gave the same bits`,
    },
  ];
};
