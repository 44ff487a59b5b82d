import type { Block } from "../../blocks/block.ts";
import { text } from "../../blocks/make-runs.ts";
import { printable } from "../../blocks/printable.ts";
import { heading, table } from "../../blocks/make.ts";
import type { Row } from "../../blocks/table.ts";

/** Blocks under a title of their own, which a table called the same does not repeat; nothing where there are none. */
export const section = (title: string, blocks: readonly Block[]): readonly Block[] => {
  const [first, ...others] = blocks;
  if (first === undefined) return [];
  const isCalledSo = first.kind === "table" && first.caption === printable(title);
  return [heading(2, [text(title)]), isCalledSo ? { ...first, titledBy: "heading" } : first, ...others];
};

/** The same of a table that is called as its section is; nothing where it has no row. */
export const tableSection = (
  title: string,
  columns: Parameters<typeof table>[1],
  rows: readonly Row[],
): readonly Block[] => section(title, rows.length === 0 ? [] : [table(title, columns, rows)]);
