import type { BodyDocument, Evaluation } from "@albero/domain";
import { catalogueText, type OpenFile, type Publishing } from "./catalogue.ts";
import { csvMetadata, csvText, jsonText, type OpenTable } from "./table.ts";
import { openTables } from "./tables.ts";

const filesOf = (tables: readonly OpenTable[]): readonly OpenFile[] =>
  tables.flatMap((table) => [
    { name: `${table.name}.csv`, text: csvText(table) },
    { name: `${table.name}.csv-metadata.json`, text: csvMetadata(table) },
    { name: `${table.name}.json`, text: jsonText(table) },
  ]);

/** The tables of a plan and its results as files, without their catalogue; none where the document lacks the plan. */
export const openFiles = (document: BodyDocument, evaluation: Evaluation): readonly OpenFile[] =>
  filesOf(openTables(document, evaluation) ?? []);

/**
 * The open data of a plan and its results, as files to publish: each table as CSV, as JSON and with what its columns
 * mean; and the catalogue of them all. The same data give the same bytes. `null` where the document lacks the plan.
 */
export const openData = (
  document: BodyDocument,
  evaluation: Evaluation,
  publishing: Publishing,
): readonly OpenFile[] | null => {
  const tables = openTables(document, evaluation);
  if (tables === null) return null;
  const files = filesOf(tables);
  const catalogue = catalogueText(document, { tables, files }, publishing);
  return [...files, { name: "catalogo.jsonld", text: catalogue }];
};
