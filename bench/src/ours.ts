import {
  compileFormula,
  computeSheet,
  runProgram,
  type CompiledFormula,
  type Sheet,
} from "../../packages/domain/src/index.ts";
import { mustAgree } from "./check.ts";
import type { Expected } from "./independent.ts";
import type { Task } from "./timing.ts";
import { columnsOf, type Workload } from "./workload.ts";

export type Formulas = {
  readonly run: Task;
  readonly outs: readonly Float64Array[];
  readonly by: Record<string, number>;
};

/** Formulas alone, compiled by the engine, into columns that are there already. */
export const ourFormulas = (workload: Workload): Formulas => {
  const { specs, rows } = workload;
  const columns = columnsOf(workload);
  const outs = specs.map(() => new Float64Array(rows).fill(NaN));
  const compiled = specs.map(({ formula }, i) =>
    compileFormula(
      formula,
      {
        wanted: "number",
        measure: (id) => columns[Number(id.slice(1))] ?? null,
        node: () => null,
        beyond: () => {
          throw new Error("The workloads read nothing but columns.");
        },
      },
      outs[i] as Float64Array,
    ),
  );
  const by: Record<string, number> = {};
  for (const each of compiled) by[each.by] = (by[each.by] ?? 0) + 1;
  const programs = compiled.map(({ program }: CompiledFormula) => program);
  const run = (): void => {
    for (const program of programs) runProgram(program, 0, rows);
  };
  return { run, outs, by };
};

/** Compares every column of a computed sheet. */
export const sheetMustAgree = (
  who: string,
  sheet: Sheet,
  { nodes, cardSpecs, specs }: Workload,
  expected: Expected,
): void => {
  computeSheet(sheet);
  const uses = specs.map((_, i) => sheet.uses.get(`u${i}` as never));
  const keys = [...nodes.map((_, i) => `node n${i}`), "body"];
  const rolled = keys.map((key) => sheet.rolled.get(key));
  const cards = cardSpecs.map((_, i) => sheet.rolled.get(`card c${i}`));
  const none = new Float64Array(0);
  mustAgree(
    `${who}, values`,
    uses.map((use) => use?.values ?? none),
    expected.values,
  );
  mustAgree(
    `${who}, achievements`,
    uses.map((use) => use?.achievements ?? none),
    expected.achievements,
  );
  mustAgree(
    `${who}, nodes`,
    rolled.map((columns) => columns?.achievements ?? none),
    expected.nodes,
  );
  mustAgree(
    `${who}, coverage`,
    rolled.map((columns) => columns?.coverage ?? none),
    expected.coverage,
  );
  mustAgree(
    `${who}, cards`,
    cards.map((columns) => columns?.achievements ?? none),
    expected.cards,
  );
};
