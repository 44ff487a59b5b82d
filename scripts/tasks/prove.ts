// Proofs that are too long for every change: `npm run prove -- crash|hostile|restore|all`. Each prints its figures, fails below
// them, and leaves them in docs/proof.md; those of suites that did not run are kept as they were found.

import { execFileSync } from "node:child_process";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { cpus } from "node:os";
import { join } from "node:path";
import { root } from "../lib/paths.ts";
import type { Figure, Proof } from "../prove/figure.ts";
import { proofPage, withProof } from "../prove/page.ts";
import * as crash from "../prove/crash.ts";
import * as hostile from "../prove/hostile.ts";
import * as restore from "../prove/restore.ts";

type Suite = { readonly about: string; readonly run: () => Promise<readonly Figure[]> };

const SUITES: Readonly<Record<string, Suite>> = {
  crash: { about: crash.ABOUT, run: crash.crash },
  hostile: { about: hostile.ABOUT, run: hostile.hostile },
  restore: { about: restore.ABOUT, run: restore.restore },
};

const KEPT = join(root, "docs/proof.json");

const [asked = "all"] = process.argv.slice(2);
const wanted = Object.entries(SUITES).filter(([name]) => asked === "all" || asked === name);
if (wanted.length === 0)
  console.error(`albero: there is no suite "${asked}": ${Object.keys(SUITES).join(", ")}, all`);
let isMet = wanted.length > 0;
for (const [suite, { about, run }] of wanted) {
  const proof = await proved(suite, { about, run });
  for (const { what, found, wanted: goal, met } of proof.figures)
    console.log(`albero: ${suite}: ${what}: ${found} (${goal})${met ? "" : " NOT MET"}`);
  isMet &&= proof.figures.every(({ met }) => met);
  keep(proof);
}
process.exitCode = isMet ? 0 : 1;

async function proved(suite: string, { about, run }: Suite): Promise<Proof> {
  const began = Date.now();
  const figures = await run();
  const [processor] = cpus();
  return {
    ...{ suite, about, figures, day: new Date().toISOString().slice(0, 10) },
    commit: execFileSync("git", ["rev-parse", "--short", "HEAD"], { cwd: root, encoding: "utf8" }).trim(),
    machine: `${cpus().length} cores of ${processor?.model.trim() ?? "an unknown processor"}`,
    seconds: Math.round((Date.now() - began) / 1000),
  };
}

function keep(proof: Proof): void {
  const before = existsSync(KEPT) ? (JSON.parse(readFileSync(KEPT, "utf8")) as readonly Proof[]) : [];
  const proofs = withProof(before, proof);
  writeFileSync(KEPT, `${JSON.stringify(proofs, null, 2)}\n`);
  writeFileSync(join(root, "docs/proof.md"), proofPage(proofs));
}
