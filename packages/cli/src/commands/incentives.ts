import { readFile } from "node:fs/promises";
import type { Command } from "commander";
import { answerCase } from "./answer-case.ts";
import { caseSentence } from "./incentives-problems.ts";

type Options = { readonly json?: true; readonly case?: string };

/** An answer as lines of "path  value", for people. */
const linesOf = (value: unknown, path: string): readonly string[] => {
  if (typeof value !== "object" || value === null) return [`${path}  ${String(value)}`];
  const entries = Object.entries(value);
  if (entries.length === 0) return [`${path}  -`];
  return entries.flatMap(([name, one]) => linesOf(one, path === "" ? name : `${path}.${name}`));
};

const textOf = async (file: string): Promise<string | Error> => {
  try {
    return await readFile(file, "utf8");
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  }
};

const run = async (file: string, options: Options): Promise<void> => {
  const text = await textOf(file);
  const answer =
    text instanceof Error
      ? { ok: false as const, problems: [{ code: "file-unreadable", facts: { file, reason: text.message } }] }
      : answerCase({ file, text, id: options.case ?? null });
  if (!answer.ok) {
    for (const problem of answer.problems) console.error(caseSentence(problem));
    process.exitCode = 1;
    return;
  }
  console.log(options.json ? JSON.stringify(answer.value, null, 2) : linesOf(answer.value, "").join("\n"));
};

/** `albero incentives CASE.json`: one question to the rules of bonuses and employment, answered without a database. */
export const registerIncentives = (program: Command): void => {
  program
    .command("incentives")
    .description("answer one case of the rules on bonuses and employment, without a database")
    .argument(
      "<file>",
      'a case as JSON: { "fn": "bonus", "input": { … } }, or a collection of them in "cases"',
    )
    .option("--case <id>", "which case of a collection")
    .option("--json", "print the answer as JSON")
    .action(run);
};
