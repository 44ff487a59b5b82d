import { describe, expect, it } from "vitest";
import type { Day, Instant } from "../quantity/day.ts";
import type { ActId, OrganId } from "../quantity/id.ts";
import { approvesPlans, powersOf, type Act, type OrganInOffice, type OrganKind } from "./act.ts";

const organ = (kind: OrganKind, validFrom: string, validTo: string | null): OrganInOffice => ({
  id: kind as unknown as OrganId,
  name: kind,
  kind,
  validFrom: validFrom as Day,
  validTo: validTo as Day | null,
  recordedAt: "2020-01-01T00:00:00.000Z" as Instant,
  supersededAt: null,
});
const organs = [
  organ("board", "2015-01-01", "2020-12-01"),
  organ("auditors", "2015-01-01", null),
  organ("commissioner", "2020-12-01", "2022-06-01"),
];
const on = (day: string) => ({ day: day as Day, knownAt: "2022-12-31T00:00:00.000Z" as Instant });
const act = (organId: OrganKind | null, change: Partial<Act> = {}): Act => ({
  id: "a" as ActId,
  organId: organId as OrganId | null,
  kind: "deliberation",
  number: "11",
  date: "2021-01-29" as Day,
  subject: "Piano della performance",
  publishedOn: null,
  postedOn: null,
  voidReason: null,
  ...change,
});

describe("powersOf", () => {
  it("gives a commissioner the powers of council, board and president while in office [104/2020-61]", () => {
    for (const kind of ["council", "board", "president"] as const) {
      expect(powersOf(organs, kind, on("2021-01-29"))).toBe("commissioner");
      expect(powersOf(organs, kind, on("2020-11-30"))).toBe(kind);
      expect(powersOf(organs, kind, on("2022-06-01"))).toBe(kind);
    }
  });

  it("leaves the auditors their own [P-T8b]", () => {
    expect(powersOf(organs, "auditors", on("2021-01-29"))).toBe("auditors");
  });
});

describe("approvesPlans", () => {
  it("accepts the commissioner's act in place of the board's, and not the board's then [P-T8b]", () => {
    expect(approvesPlans(act("commissioner"), organs, on("2021-02-01"))).toBe(true);
    expect(approvesPlans(act("board"), organs, on("2021-02-01"))).toBe(false);
    const before = { date: "2020-01-30" as Day };
    expect(approvesPlans(act("board", before), organs, on("2021-02-01"))).toBe(true);
  });

  it("takes neither an opinion, nor a certification, nor what was voided [P-T8d]", () => {
    expect(approvesPlans(act("commissioner", { kind: "opinion" }), organs, on("2021-02-01"))).toBe(false);
    expect(approvesPlans(act("auditors", { kind: "certification" }), organs, on("2021-02-01"))).toBe(false);
    expect(approvesPlans(act("commissioner", { voidReason: "errore" }), organs, on("2021-02-01"))).toBe(
      false,
    );
  });

  it("takes an act that names no organ at its word", () => {
    expect(approvesPlans(act(null), organs, on("2021-02-01"))).toBe(true);
  });
});
