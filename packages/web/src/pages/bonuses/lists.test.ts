import { describe, expect, it } from "vitest";
import { absencesText, bandsText, gradesText, readAbsences, readBands, readGrades } from "./lists.ts";

describe("lists that are written in a line", () => {
  it("come back as they were written", () => {
    const bands = [
      { from: 60, counts: 70 },
      { from: 90, counts: 100 },
    ];
    expect(readBands(bandsText(bands))).toEqual(bands);
    const grades = [{ grade: "Funzionari", parameter: "1.25" as never }];
    expect(gradesText(grades)).toBe("Funzionari = 1,25");
    expect(readGrades(gradesText(grades))).toEqual(grades);
    const absences = [{ kind: "unpaid", from: "2020-02-01" as never, to: "2020-03-31" as never }];
    expect(absencesText(absences)).toBe("01/02/2020-31/03/2020");
    expect(readAbsences(absencesText(absences))).toEqual(absences);
  });

  it("are empty when nothing is written, and nothing when a part is not as it should be", () => {
    expect([readBands(""), readGrades(" "), readAbsences(";")]).toEqual([[], [], []]);
    expect([readBands("60"), readBands("a = 1"), readGrades("= 1"), readAbsences("31/02/2020-x")]).toEqual([
      ...[null, null],
      ...[null, null],
    ]);
  });
});
