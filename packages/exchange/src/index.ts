// The public face of the ways in and out; inside the package files import each other directly.
export { readBodyDocument } from "./body-document/read.ts";
export { readBodyText } from "./body-document/read-text.ts";
export { BodyDocumentSchema } from "./body-document/schema.ts";
export { writeBodyDocument } from "./body-document/write.ts";
export { readExampleAccounts, type ExampleAccount } from "./example/accounts.ts";
export { assembleExample } from "./example/assemble.ts";
export { readCorrections } from "./example/corrections.ts";
export { EXAMPLE_INDEX, exampleFiles, type ExampleFiles } from "./example/files.ts";
export { readExampleOversight, type ExampleOversight } from "./example/oversight.ts";
export { readExampleStaff, type ExampleCard, type ExampleStaff } from "./example/staff.ts";
export { exampleFilesOf, readExampleProjects } from "./example/projects.ts";
export { exampleId } from "./example/ids.ts";
export type { CorrectionForm, CorrectionsForm } from "./example/forms/corrections.ts";
export { describeProblem, type Reading, type ReadingProblem } from "./reading/problem.ts";
export { applyImport } from "./workbook/apply.ts";
export {
  describeCellProblem,
  describeImportProblem,
  describePlace,
  describePreview,
} from "./workbook/describe.ts";
export { exportWorkbook, type WorkbookRequest } from "./workbook/export.ts";
export {
  importWorkbook,
  type ImportProblem,
  type ImportTarget,
  type WorkbookImport,
} from "./workbook/import.ts";
export type { ImportCounts, ImportPreview, RowChange } from "./workbook/preview.ts";
export { compareValues, type ValuesReading } from "./csv/compare-values.ts";
export { payrollFile, type PayrollRow } from "./payroll/payroll.ts";
export { guessMapping } from "./csv/mapping.ts";
export type { CsvTable } from "./csv/read-table.ts";
export { readCsv } from "./in-worker.ts";
export { exportFillIn } from "./workbook/values/export.ts";
export type { FillIn, FillInCell } from "./workbook/values/fill-in.ts";
export { importFillIn, type FilledIn, type FillInPreview } from "./workbook/values/import.ts";
export { describeStratmlProblem } from "./stratml/describe.ts";
export { exportStratml } from "./stratml/export.ts";
export { importStratml, type ImportedStratml } from "./stratml/import.ts";
export { exportOver } from "./stratml/merge.ts";
export { keepsDocument } from "./incoming/keeps-document.ts";
export { nationalForm, type FormRequest } from "./piao/national-form.ts";
export { openData, openFiles } from "./open-data/open-data.ts";
export { piraOf } from "./piao/pira.ts";
export { commonResults, type ResultsRequest } from "./common/results.ts";
export { compareIncoming } from "./incoming/compare.ts";
export type { IncomingPreview } from "./incoming/preview.ts";
export { readCommonFile, readIncoming, type Incoming } from "./incoming/read.ts";
export { isProjectsDocument, readProjectsDocument, writeProjectsDocument } from "./projects/document.ts";
export {
  readProjectsBook,
  readTableOfBook,
  type ProjectDoubt,
  type ProjectsBook,
} from "./projects/read-book.ts";
export { ProjectsDocumentSchema } from "./projects/schema.ts";
export { exportProjectsBook } from "./projects/write-book.ts";
