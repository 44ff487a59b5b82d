import type { Block, Heading } from "./block.ts";

export type Entry = { readonly heading: Heading; readonly anchor: string };

/** Every heading with a name for links into the document: its own, or one made of its place among the headings. */
export const headingsOf = (blocks: readonly Block[]): readonly Entry[] =>
  blocks
    .filter((block) => block.kind === "heading")
    .map((heading, index) => ({ heading, anchor: heading.anchor ?? `section-${index + 1}` }));
