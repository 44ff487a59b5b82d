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

  it("are numbered from one, without a gap", async () => {
    const files = await migrationFiles();
    expect(files.map((file) => Number(file.name.slice(0, 4)))).toEqual(files.map((_, index) => index + 1));
  });
});
