import { mergeAttributes, Node } from "@tiptap/core";

const attribute = { default: null, rendered: false };

/** A figure of the plan in the midst of a text: one thing, taken away whole, and read by its label. */
export const FigureNode = Node.create({
  name: "figure",
  group: "inline",
  inline: true,
  atom: true,
  addAttributes: () => ({ kind: attribute, id: attribute, what: attribute, label: attribute }),
  renderHTML: ({ node, HTMLAttributes }) => [
    "span",
    mergeAttributes(HTMLAttributes, { class: "text-figure" }),
    String(node.attrs["label"]),
  ],
  renderText: ({ node }) => String(node.attrs["label"]),
});
