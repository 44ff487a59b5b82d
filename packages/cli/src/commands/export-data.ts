import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { machineClock, questionOf } from "@albero/api";
import { evaluate } from "@albero/domain";
import { openData } from "@albero/exchange";
import type { Context, Outcome } from "../lib/context.ts";
import { findPlan, noPlanYet, type PlanSource } from "../lib/plan-source.ts";
import { writeOut } from "../lib/put-out.ts";
import { refuseWith } from "../sentence.ts";

export type DataOptions = PlanSource & {
  readonly out: string;
  readonly base: string;
  readonly ipa: string;
  readonly contact: string;
  /** Which period's results; by default the last that is over. */
  readonly period?: string;
};

/** `albero export data --out DIR`: plan, targets and results as open data with their catalogue. */
export const exportData =
  (options: DataOptions) =>
  async (context: Context): Promise<Outcome> => {
    const base = URL.parse(options.base);
    if (base === null || !base.href.endsWith("/"))
      return refuseWith(
        "bad-option",
        `--base is "${options.base}", but it must be the address of a folder, as https://www.example.it/dati/performance/.`,
      ).problem;
    const found = await findPlan(context, options);
    if (!found.ok) return found.problem;
    const { document } = found.value;
    const { period } = options;
    const question = questionOf(document, period === undefined ? {} : { period }, machineClock());
    const evaluated = evaluate(document, question);
    if (!evaluated.ok) return noPlanYet().problem;
    const publishing = {
      ...{ base: base.href, ipa: options.ipa, contact: options.contact, modified: question.today },
    };
    const files = openData(document, evaluated.value, publishing) ?? [];
    mkdirSync(options.out, { recursive: true });
    for (const { name, text } of files) {
      const out = join(options.out, name);
      const problem = writeOut(out, text);
      if (problem !== null) return problem;
      context.write(`${out}\n`);
    }
    return null;
  };
