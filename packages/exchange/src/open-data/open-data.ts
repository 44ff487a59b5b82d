import type { BodyDocument, Evaluation } from "@albero/domain";
import { catalogueText, type OpenFile, type Publishing } from "./catalogue.ts";
import { csvMetadata, csvText, jsonText } from "./table.ts";
import { openTables } from "./tables.ts";

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
  const files = tables.flatMap((table) => [
    { name: `${table.name}.csv`, text: csvText(table) },
    { name: `${table.name}.csv-metadata.json`, text: csvMetadata(table) },
    { name: `${table.name}.json`, text: jsonText(table) },
  ]);
  return [
    ...files,
    { name: "catalogo.jsonld", text: catalogueText(document, { tables, files }, publishing) },
  ];
};
