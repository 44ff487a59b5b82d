import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { migrationFiles } from "./files.ts";
import frozen from "./frozen.json" with { type: "json" };

describe("the steps of the schema", () => {
  it("are frozen: none was edited after it was released", async () => {
    const files = await migrationFiles();
    const hashes = files.map((file) => [file.name, createHash("sha256").update(file.sql).digest("hex")]);
    expect(Object.fromEntries(hashes)).toEqual(frozen);
  });

  it("are numbered upwards, each number once", async () => {
    const numbers = (await migrationFiles()).map((file) => Number(file.name.slice(0, 4)));
    expect(numbers).toEqual([...new Set(numbers)].toSorted((a, b) => a - b));
  });
});
