import type { Cell, Column, Row, Table } from "../blocks/table.ts";
import { htmlOfRuns } from "./html-runs.ts";
import type { RenderOptions } from "./options.ts";
import { element, escapeXml } from "./xml.ts";

/** A table with its caption, its header cells with their scope, and classes for alignment and depth. */
export const htmlOfTable = (
  { caption, look, columns, head, rows }: Table,
  options: RenderOptions,
): string => {
  const lines = (given: readonly Row[]) => given.map((row) => htmlOfRow(row, columns, options)).join("\n");
  const parts = [
    element("caption", {}, escapeXml(caption)),
    ...(head.length === 0 ? [] : [element("thead", {}, lines(head))]),
    element("tbody", {}, `\n${lines(rows)}\n`),
  ];
  return element("table", { class: look }, parts.join("\n"));
};

const htmlOfRow = ({ emphasis, cells }: Row, columns: readonly Column[], options: RenderOptions): string => {
  const places = cells.map((_, index) => cells.slice(0, index).reduce((sum, { span }) => sum + span, 0));
  const made = cells.map((cell, index) => htmlOfCell(cell, columns[places[index] ?? 0], options));
  return element("tr", { class: emphasis === "plain" ? null : emphasis }, made.join(""));
};

const scopes = { column: "col", row: "row" };

const htmlOfCell = (
  { heads, content, span, indent }: Cell,
  column: Column | undefined,
  options: RenderOptions,
) => {
  const align = column === undefined || column.align === "start" ? [] : [column.align];
  const classes = [...align, ...(indent === 0 ? [] : [`indent-${indent}`])];
  const attributes = {
    scope: heads === null ? null : scopes[heads],
    colspan: span === 1 ? null : span,
    class: classes.length === 0 ? null : classes.join(" "),
  };
  return element(heads === null ? "td" : "th", attributes, htmlOfRuns(content, options));
};
