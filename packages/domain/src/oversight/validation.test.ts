import { describe, expect, it } from "vitest";
import type { Day } from "../quantity/day.ts";
import type { OnDesk, ReportValidation } from "./entry.ts";
import { done, judgement, oversightId, report } from "./testing/desk.ts";
import { lastReportOf, mayValidate, validationOf, type Judgement } from "./validation.ts";

const REPORT = done("report", report());
const REMARK = done("remark", { kind: "remark", useId: null, text: "Chiarire la fonte" });
const asked = (said: Judgement, entries: readonly OnDesk[] = [REPORT], changed = 0) => {
  const may = mayValidate({ entries, year: 2020, changed }, said);
  return may.ok ? may.value.id : may.problem.code;
};
const validated = (id: string, outcome: ReportValidation["outcome"], of = "report") =>
  done(id, {
    ...judgement({ outcome }),
    ...{ kind: "validation", reportId: oversightId(of), sha256: "a".repeat(64) },
  } as const);

describe("the validation of a report", () => {
  it("is of the report that was approved last, and there has to be one [P-E4a]", () => {
    expect(asked(judgement(), [])).toBe("no-report");
    expect(asked(judgement())).toBe("report");
    expect(asked(judgement(), [REPORT, done("again", report("2021-05-10"))])).toBe("again");
    expect(asked(judgement({ on: "2021-04-28" as Day }))).toBe("before-approval");
    expect(lastReportOf([REPORT], 2019)).toBeNull();
  });

  it("asks for a new act of approval when a figure has changed since [P-E4b]", () => {
    expect(asked(judgement(), [REPORT], 2)).toBe("changed-since-approval");
  });

  it("answers each criterion one by one, and says why one is not met [P-E5c]", () => {
    const { criteria } = judgement();
    expect(asked(judgement({ criteria: criteria.slice(1) }))).toBe("criterion-missing");
    expect(asked(judgement({ criteria: [...criteria.slice(1), ...criteria.slice(1, 2)] }))).toBe(
      "criterion-missing",
    );
    const [first, ...rest] = judgement({}, { coherent: "not-met" }).criteria;
    if (first === undefined) throw new Error("no criterion");
    const bare = judgement({ outcome: "with-remarks", criteria: [{ ...first, note: " " }, ...rest] });
    expect(asked(bare)).toBe("criterion-unexplained");
  });

  it("has three outcomes, each of which follows from the answers or says why [P-E5c]", () => {
    expect(asked(judgement({}, { data: "partly" }))).toBe("not-all-met");
    expect(asked(judgement({ outcome: "with-remarks" }))).toBe("nothing-remarked");
    expect(asked(judgement({ outcome: "with-remarks" }), [REPORT, REMARK])).toBe("report");
    expect(asked(judgement({ outcome: "with-remarks" }, { data: "partly" }))).toBe("report");
    expect(asked(judgement({ outcome: "not-validated" }))).toBe("outcome-unexplained");
    expect(asked(judgement({ outcome: "not-validated", reason: "i dati non ci sono" }))).toBe("report");
  });

  it("is given once for a report; one that was not validated can be later [150/2009-14.4c]", () => {
    expect(asked(judgement(), [REPORT, validated("v", "validated")])).toBe("report-validated");
    expect(asked(judgement(), [REPORT, validated("v", "not-validated")])).toBe("report");
    const renewed = [REPORT, validated("v", "validated"), done("again", report("2021-05-12"))];
    expect(asked(judgement(), renewed)).toBe("again");
  });

  it("opens what is tied to results unless it says no [150/2009-14.6]", () => {
    expect(validationOf([REPORT], 2020)).toBeNull();
    expect(validationOf([REPORT, validated("v", "not-validated")], 2020)).toBeNull();
    expect(validationOf([REPORT, validated("v", "with-remarks")], 2020)?.id).toBe("v");
    expect(validationOf([REPORT, validated("v", "validated")], 2021)).toBeNull();
  });
});
