import { describe, expect, it } from "vitest";
import type { Day, Instant } from "../quantity/day.ts";
import { HUNDRED, hundredths } from "../quantity/hundredths.ts";
import type { AssignmentId, PersonId, PostId, UnitId } from "../quantity/id.ts";
import { cutAt } from "./dated.ts";
import type { Assignment, Post } from "./post.ts";
import { assignmentFault, postFault } from "./staffing.ts";

const known = { recordedAt: "2021-01-01T00:00:00.000Z" as Instant, supersededAt: null };
const stretch = (from: string, to: string | null) => ({
  ...{ validFrom: from as Day, validTo: to as Day | null, ...known },
});
const post = (id: string, from = "2020-01-01", to: string | null = null): Post => ({
  ...{ id: id as PostId, title: id, role: "employee", unitId: "unit" as UnitId, paysInvoices: false },
  ...stretch(from, to),
});
const held = (who: string, on: string, more: Partial<Assignment> = {}): Assignment => ({
  ...{ id: `${who}-${on}` as AssignmentId, personId: who as PersonId, postId: on as PostId },
  ...{ kind: "held", share: HUNDRED, ...stretch("2020-01-01", null), ...more },
});
const [first, second] = [post("first"), post("second")];
const faultBeside = (assignments: readonly Assignment[], next: Assignment, posts = [first, second]) =>
  assignmentFault({ posts, assignments }, next);

describe("assignmentFault", () => {
  it("lets one follow the other on a post, and two part-timers share it [F5a]", () => {
    const left = held("a", "first", stretch("2020-01-01", "2021-05-01"));
    expect(faultBeside([left], held("b", "first", stretch("2021-05-01", null)))).toBeNull();
    const half = { share: hundredths(5000) };
    expect(faultBeside([held("a", "first", half)], held("b", "first", half))).toBeNull();
  });

  it("refuses a post taken on one day only, by whoever begins later too", () => {
    const later = held("a", "first", stretch("2022-01-01", null));
    expect(faultBeside([later], held("b", "first"))).toBe("post-taken");
    expect(faultBeside([later], held("b", "first", stretch("2020-01-01", "2022-01-01")))).toBeNull();
    const halves = [held("a", "first", { share: hundredths(5000) })];
    expect(faultBeside(halves, held("b", "first", { share: hundredths(5001) }))).toBe("post-taken");
  });

  it("gives nobody more than their full time, nor the same post twice", () => {
    expect(faultBeside([held("a", "first")], held("a", "second"))).toBe("more-than-full-time");
    const again = held("a", "first", { id: "again" as AssignmentId });
    expect(faultBeside([held("a", "first")], again)).toBe("holds-it-already");
  });

  it("takes a post ad interim beside one's own, one at a time", () => {
    const interim = { kind: "ad-interim" } as const;
    expect(faultBeside([held("a", "first")], held("a", "second", interim))).toBeNull();
    expect(faultBeside([held("b", "second", interim)], held("a", "second", interim))).toBe("post-taken");
  });

  it("wants the post there on all those days, whatever it was called on them", () => {
    const renamed = [post("first", "2020-01-01", "2021-01-01"), post("first", "2021-01-01", "2022-01-01")];
    expect(faultBeside([], held("a", "first"), renamed)).toBe("post-not-there");
    expect(faultBeside([], held("a", "first", stretch("2020-06-01", "2022-01-01")), renamed)).toBeNull();
    expect(faultBeside([], held("a", "first", stretch("2019-12-31", "2021-06-01")), renamed)).toBe(
      "post-not-there",
    );
    const gone = { ...first, supersededAt: known.recordedAt };
    expect(faultBeside([], held("a", "first"), [gone])).toBe("post-not-there");
    expect(faultBeside([], held("a", "first", stretch("2021-01-01", "2021-01-01")))).toBe(
      "ends-before-it-begins",
    );
  });
});

describe("postFault", () => {
  it("ends a post only when nobody holds it any more", () => {
    const ended = { ...post("first", "2022-01-01", "2023-01-01") };
    const states = [...cutAt([first], ended), ended];
    expect(postFault(states, [held("a", "first")])).toBe("post-still-held");
    expect(postFault(states, [held("a", "first", stretch("2020-01-01", "2023-01-01"))])).toBeNull();
    expect(postFault(states, [held("a", "second")])).toBeNull();
    expect(postFault([post("first", "2021-01-01", "2020-01-01")], [])).toBe("ends-before-it-begins");
  });
});
