// Runs in a thread of its own, so that a file can be given up without harm to the program that reads it. What it
// needs is loaded when it is known which task it is: a thread that reads starts in a tenth of a second.
import { parentPort, workerData } from "node:worker_threads";
import type { Task } from "./in-worker.ts";

const task = workerData as Task;
const textOf = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);

const run = async (): Promise<unknown> => {
  switch (task.kind) {
    case "workbook":
      return (await import("./workbook/file/read-grid.ts")).readGrid(task.bytes);
    case "stratml":
      return (await import("./stratml/import.ts")).importStratml(textOf(task.bytes), task.at);
    case "document":
      return (await import("./body-document/read-text.ts")).readBodyText(textOf(task.bytes));
    case "common":
      return (await import("./common/read.ts")).readCommonLibrary(textOf(task.bytes));
    case "csv":
      return (await import("./csv/read-table.ts")).readCsvTable(task.bytes);
    case "write":
      return (await import("./workbook/file/write-book.ts")).writeBook(task.book);
  }
};

parentPort?.postMessage(await run());
