import { describe, expect, it } from "vitest";
import type { Decimal } from "../quantity/decimal.ts";
import type { Day } from "../quantity/day.ts";
import { SOUND_PROJECT } from "./check/testing/sound-projects.ts";
import type { HourlyCosts } from "./project.ts";
import { newProject, nextRow, withRows, writeRow } from "./write-row.ts";

const [cost, hours, percentage] = ["17.63", "300", "20"] as unknown as readonly [Decimal, Decimal, Decimal];
const TABLE: HourlyCosts = { from: "2015-01-01" as Day, source: "tabella", costs: { C4: cost } };
const EMPTY = nextRow({ rows: [] });

describe("writing the resources of a project", () => {
  it("takes the hourly cost of the grade from the table and reckons product and result exactly [C-ROW]", () => {
    const row = writeRow(EMPTY, { grade: "C4", hours, percentage }, TABLE);
    expect(row).toMatchObject({ hourlyCost: "17.63", product: "5289", result: "1057.8" });
  });

  it("leaves product and result empty while a figure is missing, and never nought", () => {
    const row = writeRow(EMPTY, { grade: "C4", hours }, TABLE);
    expect(row).toMatchObject({ product: "5289", result: null });
    expect(writeRow(row, { hours: null }, TABLE)).toMatchObject({ product: null, result: null });
  });

  it("keeps the cost that stands there for a grade the table does not have", () => {
    expect(writeRow({ ...EMPTY, hourlyCost: cost }, { grade: "D9" }, TABLE).hourlyCost).toBe("17.63");
    expect(writeRow(EMPTY, { grade: "C4" }, null).hourlyCost).toBeNull();
  });

  it("puts below the rows their sum, rounded once to the cent [C-TOT]", () => {
    const rows = ["278.7054", "0.0006"].map((result) => ({ ...EMPTY, result: result as Decimal }));
    expect(withRows(SOUND_PROJECT, rows).total).toEqual({ amount: "278.71", labelled: true });
    expect(withRows(SOUND_PROJECT, []).total).toBeNull();
  });

  it("goes on with the percentage of the row above", () => {
    expect(nextRow({ rows: [{ ...EMPTY, percentage }] })).toEqual({ ...EMPTY, percentage });
  });

  it("gives a new project the next free number", () => {
    const next = newProject([SOUND_PROJECT], { title: "Nuovo", year: 2015, scheme: "ccnl-1999" });
    expect(next).toMatchObject({ number: SOUND_PROJECT.number + 1, step: "proposed", evaluation: null });
    expect(newProject([], { title: "Nuovo", year: 2015, scheme: "ccnl-1999" }).number).toBe(1);
  });
});
