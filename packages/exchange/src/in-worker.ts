import { Worker } from "node:worker_threads";
import { ok, refuse, type BodyDocument, type CommonLibrary, type Instant, type Result } from "@albero/domain";
import { LIMITS } from "./limits.ts";
import type { CsvTable } from "./csv/read-table.ts";
import type { Reading } from "./reading/problem.ts";
import type { ImportedStratml } from "./stratml/import.ts";
import type { StratmlProblemCode } from "./stratml/read.ts";
import type { NewBook } from "./workbook/file/book-plan.ts";
import type { FileProblemCode, Grid } from "./workbook/file/grid.ts";

/** What the thread is asked to do. */
export type Task =
  | { readonly kind: "workbook"; readonly bytes: Uint8Array }
  | { readonly kind: "stratml"; readonly bytes: Uint8Array; readonly at: Instant }
  | { readonly kind: "document"; readonly bytes: Uint8Array }
  | { readonly kind: "common"; readonly bytes: Uint8Array }
  | { readonly kind: "csv"; readonly bytes: Uint8Array }
  | { readonly kind: "write"; readonly book: NewBook };

/** What it answers. */
type Answers = {
  readonly workbook: Result<Grid, FileProblemCode>;
  readonly stratml: Result<ImportedStratml, StratmlProblemCode>;
  readonly document: Reading<BodyDocument>;
  readonly common: Reading<CommonLibrary>;
  readonly csv: Result<CsvTable, FileProblemCode>;
};

type Ended =
  | { readonly kind: "answered"; readonly answer: unknown }
  | { readonly kind: "too-slow" }
  | { readonly kind: "too-large" };

const isOutOfMemory = (error: unknown): boolean =>
  error instanceof Error && "code" in error && error.code === "ERR_WORKER_OUT_OF_MEMORY";

/** Runs a task in a thread with little memory and little time; a fault of ours is thrown, the limits are told. */
const run = (task: Task): Promise<Ended> =>
  new Promise((resolve, reject) => {
    const worker = new Worker(new URL("./worker.ts", import.meta.url), {
      workerData: task,
      resourceLimits: { maxOldGenerationSizeMb: LIMITS.heapMegabytes },
    });
    const timer = setTimeout(() => {
      resolve({ kind: "too-slow" });
      void worker.terminate();
    }, LIMITS.milliseconds);
    worker.once("message", (answer: unknown) => resolve({ kind: "answered", answer }));
    worker.once("error", (error: Error) => {
      if (isOutOfMemory(error)) resolve({ kind: "too-large" });
      else reject(error);
    });
    worker.once("exit", () => clearTimeout(timer));
  });

/** Reads a file in a thread of its own: its answer, or which limit it met. */
export const readInWorker = async <Kind extends keyof Answers>(
  task: Extract<Task, { readonly kind: Kind; readonly bytes: Uint8Array }>,
): Promise<Result<Answers[Kind], FileProblemCode>> => {
  const most = LIMITS.fileBytes;
  const bytes = task.bytes.byteLength;
  if (bytes > most) return refuse("file-too-large", { bytes, most });
  const ended = await run(task);
  if (ended.kind === "answered") return ok(ended.answer as Answers[Kind]);
  return refuse(ended.kind === "too-slow" ? "takes-too-long" : "takes-too-much");
};

/** Reads the plain content of a workbook in a thread of its own; see `readGrid`. */
export const readWorkbook = async (bytes: Uint8Array): Promise<Result<Grid, FileProblemCode>> => {
  const read = await readInWorker({ kind: "workbook", bytes });
  return read.ok ? read.value : read;
};

/** Reads separated values in a thread of its own; see `readCsvTable`. */
export const readCsv = async (bytes: Uint8Array): Promise<Result<CsvTable, FileProblemCode>> => {
  const read = await readInWorker({ kind: "csv", bytes });
  return read.ok ? read.value : read;
};

/** Writes a workbook in a thread of its own. What we write ourselves fits the limits; if not, it is a fault. */
export const writeWorkbook = async (book: NewBook): Promise<Uint8Array> => {
  const ended = await run({ kind: "write", book });
  if (ended.kind !== "answered") throw new Error(`writing the workbook was stopped: ${ended.kind}`);
  return ended.answer as Uint8Array;
};
