/**
 * How much of a workbook is read before it is refused. A plan of a large body stays far below; a file made to exhaust
 * the machine meets the first of these while it is being unpacked, before it takes room.
 */
export const LIMITS = {
  fileBytes: 10_000_000,
  entries: 500,
  /** Of one part of the file, and of all that are read, once inflated. */
  partBytes: 16_000_000,
  totalBytes: 40_000_000,
  /** A part may inflate to this many times its packed size, once it is larger than `ratioFrom`. */
  ratio: 200,
  ratioFrom: 1_000_000,
  sheets: 60,
  rows: 20_000,
  columns: 200,
  cells: 400_000,
  /** Longest text of a cell; spreadsheets hold no more. */
  textLength: 32_767,
  /** The worker is stopped after so long, and may not grow beyond this. */
  milliseconds: 15_000,
  heapMegabytes: 256,
} as const;
