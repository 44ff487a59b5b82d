import type { TextBlockView } from "@albero/contract";
import type { JSONContent } from "@tiptap/core";

type Run = Extract<TextBlockView, { kind: "paragraph" }>["content"][number];
export type NamedFigure = Extract<Run, { kind: "figure" }>["of"];

/** A figure as the reader is told of it in the midst of a text. */
export type LabelOf = (figure: NamedFigure) => string;

const MARKS = { strong: "bold", emphasis: "italic" } as const;

/** The text as the editor keeps it; labels of figures are for the eye only and are not kept. */
export const docOf = (blocks: readonly TextBlockView[], labelOf: LabelOf): JSONContent => ({
  type: "doc",
  content: blocks.length === 0 ? [{ type: "paragraph" }] : blocks.map((block) => nodeOf(block, labelOf)),
});

const nodeOf = (block: TextBlockView, labelOf: LabelOf): JSONContent => {
  const inline = (runs: readonly Run[]) => runs.map((run) => inlineOf(run, labelOf));
  switch (block.kind) {
    case "heading":
      return { type: "heading", attrs: { level: 2 }, content: inline(block.content) };
    case "paragraph":
      return { type: "paragraph", content: inline(block.content) };
    case "list":
      return {
        type: block.ordered ? "orderedList" : "bulletList",
        content: block.items.map((item) => ({
          type: "listItem",
          content: [{ type: "paragraph", content: inline(item) }],
        })),
      };
  }
};

const inlineOf = (run: Run, labelOf: LabelOf): JSONContent =>
  run.kind === "figure"
    ? { type: "figure", attrs: { ...run.of, label: labelOf(run.of) } }
    : { type: "text", text: run.text, marks: run.marks.map((mark) => ({ type: MARKS[mark] })) };

/** What is kept of the editor's text: titles, paragraphs and lists that say something. */
export const blocksOf = ({ content = [] }: JSONContent): TextBlockView[] => content.flatMap(blockOf);

const blockOf = (node: JSONContent): readonly TextBlockView[] => {
  switch (node.type) {
    case "heading":
      return withContent(node, (content) => ({ kind: "heading", content }));
    case "bulletList":
    case "orderedList": {
      const items = (node.content ?? []).flatMap(itemsOf);
      return items.length === 0 ? [] : [{ kind: "list", ordered: node.type === "orderedList", items }];
    }
    default:
      return withContent(node, (content) => ({ kind: "paragraph", content }));
  }
};

const withContent = (
  node: JSONContent,
  make: (content: Run[]) => TextBlockView,
): readonly TextBlockView[] => {
  const content = runsOf(node);
  return content.length === 0 ? [] : [make(content)];
};

/** An item of a list; one with a list inside gives the inner items after it, since lists have one level. */
const itemsOf = (node: JSONContent): readonly Run[][] =>
  (node.content ?? []).flatMap((part) =>
    part.type === "paragraph"
      ? [runsOf(part)].filter((runs) => runs.length > 0)
      : (part.content ?? []).flatMap(itemsOf),
  );

const runsOf = ({ content = [] }: JSONContent): Run[] => {
  const runs = content.flatMap(runOf);
  const says = runs.some((run) => run.kind === "figure" || run.text.trim() !== "");
  return says ? runs : [];
};

const runOf = ({ type, text, marks = [], attrs }: JSONContent): readonly Run[] => {
  if (type === "figure") return [{ kind: "figure", of: figureOf(attrs ?? {}) }];
  if (text === undefined || text === "") return [];
  const has = (mark: keyof typeof MARKS) => marks.some((each) => each.type === MARKS[mark]);
  return [{ kind: "words", text, marks: (["strong", "emphasis"] as const).filter(has) }];
};

const figureOf = (attrs: Readonly<Record<string, unknown>>): NamedFigure => {
  const [id, what] = [String(attrs["id"]), String(attrs["what"])];
  if (attrs["kind"] === "node") return { kind: "node", id, what: "achievement" };
  return { kind: "use", id, what: what === "value" || what === "target" ? what : "achievement" };
};
