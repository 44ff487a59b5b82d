import type { PlanDraftView } from "@albero/contract";
import { describe, expect, it } from "vitest";
import { isWritten, rewritten } from "./rewrite.ts";

const view = {
  content: { uses: [{ id: "u", indicatorId: "i" }] },
  indicators: [{ id: "i", direction: ">=" }],
} as unknown as PlanDraftView;

const last = (place: string, text: string) => rewritten(view, [], { place, text })?.at(-1);

describe("something else, written where two people met", () => {
  it("follows what one had wanted to write, so that nothing else of it is lost", () => {
    const wish = [{ kind: "remove", entity: "card", id: "c" } as const];
    expect(rewritten(view, wish, { place: "node:n:title", text: " Insieme " })).toEqual([
      ...wish,
      { kind: "set", entity: "node", id: "n", fields: { title: "Insieme" } },
    ]);
  });

  it("is read as the field reads it: weights, targets, texts that may be empty", () => {
    expect(last("use:u:weight", "33,5")).toMatchObject({ fields: { weight: "33.5" } });
    expect(last("node:n:description", "")).toMatchObject({ fields: { description: null } });
    expect(last("use:u:target:2022", "71")).toEqual({
      kind: "set-targets",
      cells: [{ useId: "u", period: "2022", value: { kind: "number", number: "71" } }],
    });
  });

  it("is not taken where it cannot be read", () => {
    expect(rewritten(view, [], { place: "node:n:weight", text: "molto" })).toBeNull();
    expect(rewritten(view, [], { place: "use:u:target:2022", text: "molto" })).toBeNull();
  });

  it("is offered only where text is written", () => {
    expect(["node:n:title", "use:u:target:2022"].map(isWritten)).toEqual([true, true]);
    expect(["node:n:unitIds", "node:n:place", "node:n"].map(isWritten)).toEqual([false, false, false]);
  });
});
