import { describe, expect, it } from "vitest";
import { readReport } from "./report.ts";
import { resultsPage, withRoom } from "./results.ts";

const report = JSON.stringify({
  files: {
    "packages/domain/src/formula/view.ts": {
      mutants: ["Killed", "Timeout", "Survived", "NoCoverage", "Ignored"].map((status) => ({ status })),
    },
    "packages/domain/src/formula/reader.ts": { mutants: [] },
  },
});

const measured = { ...readReport("formula", report), at: "2021-05-15", commit: "abc1234" };

describe("resultsPage", () => {
  it("counts what runs without end as noticed, what nothing reaches as not, and leaves out what was left out", () => {
    const page = resultsPage([measured]);
    expect(page).toContain("| **formula** | 2 | 1 | 1 | 50.0 % |");
    expect(page).toContain("| formula/view.ts | 2 | 1 | 1 | 50.0 % |");
    expect(page).toContain("Measured 2021-05-15, commit abc1234.");
  });

  it("does not list a file that holds nothing to change", () => {
    expect(resultsPage([measured])).not.toContain("reader.ts");
  });
});

describe("withRoom", () => {
  it("puts a new measurement in the place of the room's last one, and keeps those of other rooms", () => {
    const other = { ...measured, room: "indicator" };
    const again = { ...measured, at: "2021-06-01" };
    expect(withRoom([measured, other], again)).toEqual([again, other]);
  });
});
