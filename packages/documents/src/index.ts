// The public face of what is printed; inside the package files import each other directly.
export type * from "./blocks/block.ts";
export type * from "./blocks/document.ts";
export type * from "./blocks/drawing.ts";
export { figureKey } from "./blocks/figure-key.ts";
export type * from "./blocks/figure-ref.ts";
export * from "./blocks/make-runs.ts";
export * from "./blocks/make.ts";
export { paragraphsOf, printable, type Printable } from "./blocks/printable.ts";
export type * from "./blocks/run.ts";
export type * from "./blocks/table.ts";
export { placedTexts } from "./blocks/placed-texts.ts";
export { walkNumbers, walkRuns, type LiveValue } from "./blocks/walk.ts";
export { renderDocx } from "./render/docx.ts";
export { renderHtml } from "./render/html.ts";
export type { RenderOptions } from "./render/options.ts";
export { renderPdf, type PdfOptions, type PdfProblem } from "./render/pdf.ts";
export type { PdfStandard } from "./render/typesetting.ts";
export { checksSheet, type ChecksSheetOptions } from "./templates/checks/content.ts";
export { monitoringReport, type MonitoringReportContent } from "./templates/monitoring-report/content.ts";
export {
  objectiveSheet,
  type ObjectiveSheetOptions,
  type ObjectiveSheetProblem,
} from "./templates/objective-sheet/content.ts";
export {
  DOCUMENT_KINDS,
  documentsOf,
  type AvailableDocument,
  type CollectionRequest,
  type DocumentKind,
} from "./templates/collection.ts";
export { differencesSheet, type DifferencesSheetOptions } from "./templates/differences/content.ts";
export { appraisalSheet, type CardOnPaper } from "./templates/appraisal/sheet.ts";
export { planDocument } from "./templates/plan/content.ts";
export { planTreeDocument } from "./templates/plan-tree/content.ts";
