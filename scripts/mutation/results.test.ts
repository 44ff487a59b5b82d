import { describe, expect, it } from "vitest";
import { readReport } from "./report.ts";
import { resultsPage } from "./results.ts";

const report = JSON.stringify({
  files: {
    "packages/domain/src/formula/view.ts": {
      mutants: ["Killed", "Timeout", "Survived", "NoCoverage", "Ignored"].map((status) => ({ status })),
    },
    "packages/domain/src/formula/reader.ts": { mutants: [] },
  },
});

describe("resultsPage", () => {
  it("counts what runs without end as noticed, what nothing reaches as not, and leaves out what was left out", () => {
    const page = resultsPage([readReport("formula", report)], {
      at: new Date("2021-05-15T10:20:30Z"),
      commit: "abc1234",
    });
    expect(page).toContain("| **formula** | 2 | 1 | 1 | 50.0 % |");
    expect(page).toContain("| formula/view.ts | 2 | 1 | 1 | 50.0 % |");
    expect(page).toContain("2021-05-15T10:20Z, commit abc1234");
  });

  it("does not list a file that holds nothing to change", () => {
    expect(resultsPage([readReport("formula", report)], { at: new Date(0), commit: "" })).not.toContain(
      "reader.ts",
    );
  });
});
