import { describe, expect, it } from "vitest";
import type { Instant } from "../quantity/day.ts";
import type { NodeId, PlanId } from "../quantity/id.ts";
import type { PlanChapter } from "./plan-form.ts";
import { chaptersToWrite, figuresIn, planTextsAt, type PlanText, type TextBlock } from "./plan-text.ts";

const planId = "plan" as PlanId;
const said = (text: string): TextBlock => ({
  kind: "paragraph",
  content: [{ kind: "words", text, marks: [] }],
});
const text = (chapter: PlanChapter, revision: number, blocks: readonly TextBlock[]): PlanText => ({
  ...{ planId, chapter, revision, blocks, recordedBy: "planner" },
  recordedAt: `2021-01-0${revision}T08:00:00.000Z` as Instant,
});
const at = (day: string) => ({ planId, knownAt: `${day}T12:00:00.000Z` as Instant });

describe("planTextsAt", () => {
  const texts = [
    text("risks", 1, [said("prima")]),
    text("risks", 2, [said("dopo")]),
    text("body", 1, [said("ente")]),
  ];

  it("gives of each chapter the last text known at the moment, and the one before as it was [P-TEXT]", () => {
    expect(planTextsAt(texts, at("2021-01-01")).get("risks")?.blocks).toEqual([said("prima")]);
    expect(planTextsAt(texts, at("2021-01-03")).get("risks")?.blocks).toEqual([said("dopo")]);
    expect(planTextsAt(texts, at("2020-12-31")).size).toBe(0);
  });

  it("keeps the texts of plans apart", () => {
    expect(planTextsAt(texts, { ...at("2021-01-03"), planId: "other" as PlanId }).size).toBe(0);
  });

  it("has none where the last one was taken back", () => {
    expect(planTextsAt([...texts, text("risks", 3, [])], at("2021-01-05")).has("risks")).toBe(false);
  });
});

describe("figuresIn", () => {
  it("finds the figures of paragraphs and lists, in their order", () => {
    const figure = (id: string) =>
      ({ kind: "figure", of: { kind: "node", id: id as NodeId, what: "achievement" } }) as const;
    const blocks: readonly TextBlock[] = [
      { kind: "paragraph", content: [figure("one")] },
      { kind: "list", ordered: false, items: [[figure("two")], [figure("three")]] },
    ];
    expect(figuresIn(blocks).map(({ id }) => id)).toEqual(["one", "two", "three"]);
  });
});

describe("chaptersToWrite", () => {
  it("names the chapters that no data fill and nobody wrote [P-TEXT]", () => {
    const written = planTextsAt([text("risks", 1, [said("prima")])], at("2021-01-02"));
    expect(chaptersToWrite(["body", "risks", "agile-work"], written)).toEqual(["agile-work"]);
  });
});
