import { describe, expect, it } from "vitest";
import type { Day, Instant } from "../quantity/day.ts";
import type { PublicationId } from "../quantity/id.ts";
import type { PeriodCode } from "../quantity/period.ts";
import { inForceOf, publicOn, publicUntil, type Publication } from "./publication.ts";

const at = "2021-02-01T09:00:00.000Z" as Instant;
const made = (name: string, publishedOn: string, more: Partial<Publication> = {}): Publication => ({
  ...{ id: `${name} ${publishedOn}` as PublicationId, name, kind: "plan", revision: 1, about: name },
  ...{ question: { period: "2021" as PeriodCode, today: publishedOn as Day, knownAt: at }, plan: null },
  ...{ act: "D.C.S. 8/2021", publishedOn: publishedOn as Day, files: [], withdrawn: null },
  ...{ recordedBy: "planner", recordedAt: at, ...more },
});
const names = (shown: readonly Publication[]) => shown.map(({ name, revision }) => `${name} ${revision}`);

describe("publicUntil", () => {
  it("is the end of the fifth year after that of the publication [33/2013-8.3]", () => {
    expect(publicUntil("2021-02-01" as Day)).toBe("2026-12-31");
    expect(publicUntil("2021-12-31" as Day)).toBe("2026-12-31");
  });
});

describe("publicOn", () => {
  const old = made("piano-2015", "2015-02-01");
  const plan = made("piano-2021", "2021-02-01");
  const again = made("piano-2021", "2021-06-01", { revision: 2 });
  const system = made("smvp-2012", "2012-01-10", { kind: "system" });

  it("shows five years, and beyond them the last document of each kind [33/2013-8.3]", () => {
    const all = [old, plan, again, system];
    expect(names(publicOn(all, "2021-07-01" as Day))).toEqual([
      "piano-2021 2",
      "piano-2021 1",
      "smvp-2012 1",
    ]);
    expect(names(publicOn(all, "2029-01-01" as Day))).toEqual(["piano-2021 2", "smvp-2012 1"]);
  });

  it("shows nothing before its day and nothing that was taken back", () => {
    const back = { ...again, withdrawn: { at, reason: "file sbagliato" } };
    expect(names(publicOn([plan, back], "2021-07-01" as Day))).toEqual(["piano-2021 1"]);
    expect(publicOn([plan], "2021-01-31" as Day)).toEqual([]);
  });

  it("keeps earlier publications beside the one in force", () => {
    const shown = publicOn([plan, again], "2021-07-01" as Day);
    expect(names(shown)).toEqual(["piano-2021 2", "piano-2021 1"]);
    expect(names(inForceOf(shown))).toEqual(["piano-2021 2"]);
  });
});
