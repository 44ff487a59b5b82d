import { readFileSync } from "node:fs";
import type { CaseAnswer } from "@albero/domain";
import type { Context, Outcome } from "../lib/context.ts";
import { refuseWith } from "../sentence.ts";
import { answerCase } from "./answer-case.ts";
import { caseSentence } from "./incentives-problems.ts";

export type IncentivesOptions = { readonly json?: boolean; readonly case?: string };

/** An answer as lines of "path  value", for people. */
const linesOf = (value: unknown, path: string): readonly string[] => {
  if (typeof value !== "object" || value === null) return [`${path}  ${String(value)}`];
  const entries = Object.entries(value);
  if (entries.length === 0) return [`${path}  -`];
  return entries.flatMap(([name, one]) => linesOf(one, path === "" ? name : `${path}.${name}`));
};

const answerFile = (file: string, options: IncentivesOptions): CaseAnswer => {
  try {
    return answerCase({
      file,
      text: readFileSync(file === "-" ? 0 : file, "utf8"),
      id: options.case ?? null,
    });
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return { ok: false, problems: [{ code: "file-unreadable", facts: { file, reason } }] };
  }
};

/** `albero incentives CASE.json`: one question to the rules of bonuses and employment, answered without a database. */
export const incentivesCommand =
  (file: string, options: IncentivesOptions) =>
  ({ write, say }: Pick<Context, "write" | "say">): Promise<Outcome> => {
    const answer = answerFile(file, options);
    if (answer.ok) {
      const text =
        options.json === true ? JSON.stringify(answer.value, null, 2) : linesOf(answer.value, "").join("\n");
      write(`${text}\n`);
      return Promise.resolve(null);
    }
    const sentences = answer.problems.map(caseSentence);
    sentences.slice(0, -1).forEach(say);
    return Promise.resolve(refuseWith("case-refused", sentences.at(-1) ?? "").problem);
  };
