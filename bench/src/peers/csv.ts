import { createWriteStream } from "node:fs";
import { once } from "node:events";

/** Writes rows of columns as CSV, nothing where a value is missing, for databases to read. */
export const writeCsv = async (path: string, columns: readonly Float64Array[]): Promise<void> => {
  const file = createWriteStream(path, { highWaterMark: 1 << 22 });
  const rows = columns[0]?.length ?? 0;
  for (let from = 0; from < rows; from += 500) {
    let text = "";
    for (let row = from; row < Math.min(from + 500, rows); row++) {
      text += row;
      for (const column of columns) {
        const value = column[row] as number;
        text += Number.isNaN(value) ? "," : `,${value}`;
      }
      text += "\n";
    }
    if (!file.write(text)) await once(file, "drain");
  }
  file.end();
  await once(file, "finish");
};
