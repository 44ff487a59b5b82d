import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { applyEdits, type BodyDocument, type DocumentDifference, type PlanEdit } from "@albero/domain";
import { writeBodyDocument } from "@albero/exchange";
import { afterAll, describe, expect, it } from "vitest";
import { readExample } from "../lib/example-files.ts";
import { diffCommand, type DiffOptions } from "./diff.ts";

const SLOW = { timeout: 60_000 };
const examples = new URL("../../../../examples", import.meta.url).pathname;
const folder = mkdtempSync(join(tmpdir(), "albero-diff-"));
const example = readExample(examples, "massa-carrara");
if (!example.ok) throw new Error(example.problem.code);
const document: BodyDocument = example.value.document;

const [plan] = document.plans;
const version = plan?.versions.at(-1);
if (plan === undefined || version === undefined) throw new Error("the example has a plan");
const objective = version.nodes.find(({ code }) => code === "1.1.1");
const edits: readonly PlanEdit[] = [
  {
    ...{ kind: "set-standing", entity: "node", id: objective?.id ?? "", standing: "struck-out" },
    reason: "per mancanza di risorse",
  },
];
const revised: BodyDocument = {
  ...document,
  plans: [{ ...plan, versions: [{ ...version, ...applyEdits(version, edits), sha256: null }] }],
};

const [before, after] = [join(folder, "prima.json"), join(folder, "dopo.json")];
writeFileSync(before, writeBodyDocument(document));
writeFileSync(after, writeBodyDocument(revised));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const diff = async (files: readonly [string, string], options: Partial<DiffOptions> = {}) => {
  let written = "";
  const write = (text: string) => void (written += text);
  const problem = await diffCommand(files, { language: "it", ...options })({ write });
  return { written, sentence: problem === null ? null : String(problem.facts["sentence"]) };
};

describe("albero diff", () => {
  it("tells what changed in words, field by field", SLOW, async () => {
    const { written } = await diff([before, after]);
    const lines = written.trimEnd().split("\n");
    expect(lines).toHaveLength(3);
    expect(lines[1]).toMatch(/^ {2}obiettivo operativo 1\.1\.1 «.*»: cassato\. stato: attivo → cassato$/);
    expect(lines[2]).toContain("motivo dello stato: niente → per mancanza di risorse");
  });

  it("tells other programs the same as data", SLOW, async () => {
    const { written } = await diff([before, after], { json: true });
    const { plans, library } = JSON.parse(written) as DocumentDifference;
    expect(library).toEqual([]);
    expect(plans[0]?.entities).toMatchObject([{ entity: "node", id: objective?.id, change: "struck-out" }]);
  });

  it("finds nothing between a document and itself", SLOW, async () => {
    expect((await diff([before, before])).written).toBe("Nessuna differenza.\n");
  });

  it("makes a sheet for the deciding body", SLOW, async () => {
    const out = join(folder, "modifiche.html");
    expect((await diff([before, after], { out })).written).toBe(`${out}\n`);
    expect(readFileSync(out, "utf8")).toContain("per mancanza di risorse");
  });

  it("refuses what it cannot read or write in a sentence", SLOW, async () => {
    expect((await diff([before, join(folder, "manca.json")])).sentence).toContain("cannot be read");
    expect((await diff([before, after], { out: "modifiche.txt" })).sentence).toContain(
      ".pdf, .docx or .html",
    );
    expect((await diff([before, after], { language: "fr" })).sentence).toContain("it or en");
  });
});
