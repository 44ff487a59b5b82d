import type { Block } from "../../blocks/block.ts";
import { text } from "../../blocks/make-runs.ts";
import { heading, table } from "../../blocks/make.ts";
import type { Row } from "../../blocks/table.ts";

/** Blocks under a title of their own; nothing where there are none. */
export const section = (title: string, blocks: readonly Block[]): readonly Block[] =>
  blocks.length === 0 ? [] : [heading(2, [text(title)]), ...blocks];

/** The same of a table that is called as its section is; nothing where it has no row. */
export const tableSection = (
  title: string,
  columns: Parameters<typeof table>[1],
  rows: readonly Row[],
): readonly Block[] => section(title, rows.length === 0 ? [] : [table(title, columns, rows)]);
