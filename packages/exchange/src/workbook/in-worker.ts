import { Worker } from "node:worker_threads";
import { refuse, type Result } from "@albero/domain";
import type { NewBook } from "./file/book-plan.ts";
import type { FileProblemCode, Grid } from "./file/grid.ts";
import { LIMITS } from "./limits.ts";

/** What the thread is asked to do. */
export type Task =
  { readonly kind: "read"; readonly bytes: Uint8Array } | { readonly kind: "write"; readonly book: NewBook };

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

/** Reads the plain content of a workbook in a thread of its own; see `readGrid`. */
export const readWorkbook = async (bytes: Uint8Array): Promise<Result<Grid, FileProblemCode>> => {
  const most = LIMITS.fileBytes;
  if (bytes.byteLength > most) return refuse("file-too-large", { bytes: bytes.byteLength, most });
  const ended = await run({ kind: "read", bytes });
  if (ended.kind === "answered") return ended.answer as Result<Grid, FileProblemCode>;
  return refuse(ended.kind === "too-slow" ? "takes-too-long" : "takes-too-much");
};

/** Writes a workbook in a thread of its own. What we write ourselves fits the limits; if not, it is a fault. */
export const writeWorkbook = async (book: NewBook): Promise<Uint8Array> => {
  const ended = await run({ kind: "write", book });
  if (ended.kind !== "answered") throw new Error(`writing the workbook was stopped: ${ended.kind}`);
  return ended.answer as Uint8Array;
};
