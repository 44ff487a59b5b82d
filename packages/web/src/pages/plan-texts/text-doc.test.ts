import type { TextBlockView } from "@albero/contract";
import { describe, expect, it } from "vitest";
import { blocksOf, docOf } from "./text-doc.ts";

const words = (text: string, ...marks: ("strong" | "emphasis")[]) => ({
  kind: "words" as const,
  text,
  marks,
});
const BLOCKS: TextBlockView[] = [
  { kind: "heading", content: [words("I rischi")] },
  {
    kind: "paragraph",
    content: [
      words("Il risultato è "),
      { kind: "figure", of: { kind: "use", id: "u1", what: "value" } },
      words(", cioè ", "emphasis"),
      { kind: "figure", of: { kind: "node", id: "n1", what: "achievement" } },
      words(" del dovuto.", "strong", "emphasis"),
    ],
  },
  { kind: "list", ordered: false, items: [[words("uno")], [words("due")]] },
  { kind: "list", ordered: true, items: [[words("primo")]] },
];

describe("a text in the editor", () => {
  it("comes back as it went in, figures by what they are and not by their label [P-TEXT]", () => {
    expect(blocksOf(docOf(BLOCKS, ({ id }) => `[${id}]`))).toEqual(BLOCKS);
  });

  it("keeps nothing of empty lines and empty items", () => {
    expect(blocksOf(docOf([], () => ""))).toEqual([]);
    const list = { type: "bulletList", content: [{ type: "listItem", content: [{ type: "paragraph" }] }] };
    expect(blocksOf({ type: "doc", content: [{ type: "paragraph" }, list] })).toEqual([]);
  });

  it("puts the items of a list within a list after the item they stand in", () => {
    const item = (text: string, ...more: object[]) => ({
      type: "listItem",
      content: [{ type: "paragraph", content: [{ type: "text", text }] }, ...more],
    });
    const inner = { type: "bulletList", content: [item("dentro")] };
    const doc = {
      type: "doc",
      content: [{ type: "bulletList", content: [item("fuori", inner), item("poi")] }],
    };
    expect(blocksOf(doc)).toEqual([
      { kind: "list", ordered: false, items: [[words("fuori")], [words("dentro")], [words("poi")]] },
    ]);
  });
});
