import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { inOrder, type Vertex } from "./order.ts";

const graph = (text: string): readonly Vertex[] =>
  text.split("; ").map((part) => {
    const [key = "", needs = ""] = part.split(" <- ");
    return { key, needs: needs === "" ? [] : needs.split(" ") };
  });
const keys = (text: string): readonly string[] => inOrder(graph(text)).map(({ key }) => key);
const circlesOf = (text: string) =>
  Object.fromEntries(inOrder(graph(text)).map(({ key, circle }) => [key, circle]));

describe("inOrder", () => {
  it("puts each thing after all it needs [F13b]", () => {
    expect(keys("body <- area; area <- node; node <- use; use")).toEqual(["use", "node", "area", "body"]);
  });

  it("names the members of a circle, and nobody else [F13b]", () => {
    expect(circlesOf("body <- a; a <- b; b <- c; c <- a; d")).toEqual({
      a: ["a", "b", "c"],
      b: ["a", "b", "c"],
      c: ["a", "b", "c"],
      body: [],
      d: [],
    });
  });

  it("sees a thing that needs itself", () => {
    expect(circlesOf("a <- a; b <- a")).toEqual({ a: ["a"], b: [] });
  });

  it("leaves out needs that are not there", () => {
    expect(keys("a <- sparito")).toEqual(["a"]);
  });

  it("orders any graph: a need comes first, unless it stands on the same circle", () => {
    const names = ["a", "b", "c", "d", "e", "f"];
    const vertices = fc.tuple(
      ...names.map((key) => fc.subarray(names).map((needs): Vertex => ({ key, needs }))),
    );
    fc.assert(
      fc.property(vertices, (all) => {
        const turns = inOrder(all);
        const place = new Map(turns.map(({ key }, i) => [key, i]));
        expect(place.size).toBe(names.length);
        for (const { key, needs } of all)
          for (const need of needs) {
            const together = turns[place.get(key) ?? 0]?.circle.includes(need) ?? false;
            expect(together || (place.get(need) ?? 0) < (place.get(key) ?? 0)).toBe(true);
          }
      }),
    );
  });
});
