import { describe, expect, it } from "vitest";
import { PLAN_STATUSES } from "../objective/document.ts";
import type { Day } from "../quantity/day.ts";
import { decideMove, movesFrom, PLAN_MOVES, type MoveFacts, type PlanMove } from "./life.ts";

const facts: MoveFacts = {
  ...{ status: "proposed", hasOpenVersion: false, isRevised: false, isExample: false },
  ...{ today: "2021-02-01" as Day, year: 2021, errors: 0 },
  ...{ hasAct: true, reason: "per le risultanze del monitoraggio", override: null },
};
const outcome = (move: PlanMove, change: Partial<MoveFacts> = {}) => {
  const decided = decideMove(move, { ...facts, ...change });
  return decided.ok ? decided.value : decided.problem.code;
};

describe("the life of a plan", () => {
  it("goes from draft to closed, move by move [150/2009-4]", () => {
    expect(outcome("propose", { status: "draft" })).toBe("proposed");
    expect(outcome("record-opinion")).toBe("proposed");
    expect(outcome("approve")).toBe("approved");
    expect(outcome("publish", { status: "approved" })).toBe("published");
    expect(outcome("revise", { status: "published" })).toBe("published");
    expect(outcome("close", { status: "published", today: "2022-01-01" as Day })).toBe("closed");
  });

  it("refuses every move that is not in the table [150/2009-4]", () => {
    const possible = PLAN_STATUSES.flatMap((status) => movesFrom(status).map((move) => `${status} ${move}`));
    expect(possible).toEqual([
      ...["draft propose", "draft abandon"],
      ...["proposed return", "proposed record-opinion", "proposed approve", "proposed abandon"],
      ...["approved publish", "approved revise", "approved close", "published revise", "published close"],
    ]);
    for (const status of PLAN_STATUSES)
      for (const move of PLAN_MOVES)
        if (!possible.includes(`${status} ${move}`)) expect(outcome(move, { status })).toBe("not-from-here");
  });

  it("asks the act of an approval and of an opinion, and the reason of what undoes", () => {
    expect(outcome("approve", { hasAct: false })).toBe("act-missing");
    expect(outcome("record-opinion", { hasAct: false })).toBe("act-missing");
    for (const move of ["return", "abandon"] as const)
      expect(outcome(move, { reason: " " })).toBe("move-reason-missing");
    expect(outcome("revise", { status: "approved", reason: null })).toBe("move-reason-missing");
  });

  it("approves a plan with errors only for a written reason", () => {
    expect(outcome("approve", { errors: 3 })).toBe("has-errors");
    expect(outcome("approve", { errors: 3, override: "  " })).toBe("has-errors");
    expect(outcome("approve", { errors: 3, override: "il + di PO5_3 si corregge in aggiornamento" })).toBe(
      "approved",
    );
  });

  it("opens one revision at a time, of the last approved version", () => {
    expect(outcome("revise", { status: "approved", hasOpenVersion: true })).toBe("has-open-version");
    expect(outcome("revise", { status: "published", isRevised: true })).toBe("was-revised");
  });

  it("publishes no example and closes no year that is not over", () => {
    expect(outcome("publish", { status: "approved", isExample: true })).toBe("example-not-published");
    expect(outcome("close", { status: "published", today: "2021-12-31" as Day })).toBe("year-not-over");
  });
});
