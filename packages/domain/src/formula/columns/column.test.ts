import { describe, expect, it } from "vitest";
import { failed, missing, notDue, type Cause } from "../../quantity/outcome.ts";
import type { MeasureId } from "../../quantity/id.ts";
import {
  absenceFor,
  isProvisionalAt,
  newColumn,
  PRESENCES,
  presenceAt,
  presenceOf,
  writeCell,
} from "./column.ts";

const notRecorded: Cause = {
  code: "not-recorded",
  measureId: "a" as MeasureId,
  unitId: null,
  period: "2021-Q1" as never,
};
const declared: Cause = { code: "not-a-number" };

describe("a column", () => {
  it("begins with nothing recorded", () => {
    const column = newColumn("number", 2);
    expect([...column.values]).toEqual([NaN, NaN]);
    expect([presenceAt(column, 0), isProvisionalAt(column, 0)]).toEqual(["not-recorded", false]);
  });

  it("gives back what was written, of each kind and provisional or not", () => {
    const column = newColumn("number", PRESENCES.length);
    for (const provisional of [false, true]) {
      PRESENCES.forEach((presence, row) => writeCell(column, row, { value: 7, presence, provisional }));
      PRESENCES.forEach((presence, row) => {
        expect(presenceAt(column, row)).toBe(presence);
        expect(isProvisionalAt(column, row)).toBe(provisional);
        expect(column.values[row]).toBe(presence === "figure" ? 7 : NaN);
      });
    }
  });

  it("takes a row it does not hold for a figure nobody doubts, of which there is no value", () => {
    const column = newColumn("number", 1);
    expect([presenceAt(column, 5), isProvisionalAt(column, 5)]).toEqual(["figure", false]);
    expect(column.values[5]).toBeUndefined();
  });
});

describe("presenceOf", () => {
  it("keeps apart what is only not recorded, since it may still come", () => {
    expect(presenceOf(missing(notRecorded))).toBe("not-recorded");
    expect(presenceOf(missing(notRecorded, declared))).toBe("not-available");
    expect(presenceOf(notDue(notRecorded))).toBe("not-happened");
    expect(presenceOf(notDue(notRecorded, declared))).toBe("not-due");
    expect(presenceOf(failed(notRecorded))).toBe("failed");
  });

  it("is what an absence of that presence comes down to again [LANG-columns]", () => {
    for (const presence of PRESENCES)
      if (presence !== "figure") expect(presenceOf(absenceFor(presence))).toBe(presence);
  });
});
