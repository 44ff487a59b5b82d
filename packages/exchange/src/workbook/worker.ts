// Runs in a thread of its own, so that a file can be given up without harm to the program that reads it. What it
// needs is loaded when it is known which task it is: a thread that reads starts in a tenth of a second.
import { parentPort, workerData } from "node:worker_threads";
import type { Task } from "./in-worker.ts";

const task = workerData as Task;

const run = async (): Promise<unknown> => {
  if (task.kind === "read") return (await import("./file/read-grid.ts")).readGrid(task.bytes);
  return (await import("./file/write-book.ts")).writeBook(task.book);
};

parentPort?.postMessage(await run());
