import {
  amountText,
  applyFixes,
  checkDocument,
  describeFinding,
  errorsOf,
  type Finding,
  type Language,
  type Said,
} from "@albero/domain";
import { writeBodyDocument } from "@albero/exchange";
import type { Context, Outcome } from "../lib/context.ts";
import { writeOut } from "../lib/put-out.ts";
import { refuseWith } from "../sentence.ts";
import { askChecks, type Checked, type CheckingOptions } from "./ask-checks.ts";
import { checkTable } from "./check-table.ts";

export type CheckOptions = CheckingOptions & { readonly json?: boolean; readonly fix?: boolean };

/**
 * `albero check FILE`: reviews a plan without a database. Ends with exit code 1 where there is an error; with `--fix`
 * writes the repairs that need no more than a yes into the file first, and tells what is left.
 */
export const checkCommand =
  (file: string, options: CheckOptions) =>
  async ({ write, say }: Pick<Context, "write" | "say">): Promise<Outcome> => {
    const asked = await askChecks(file, options);
    if (!asked.ok) return asked.problem;
    const repaired = options.fix === true ? repair(file, asked.value) : { checked: asked.value, repairs: 0 };
    if ("problem" in repaired) return repaired.problem;
    const { checked, repairs } = repaired;
    if (repairs > 0) say(`${file}: ${repairs} findings repaired.`);
    write(options.json === true ? `${JSON.stringify(jsonOf(checked), null, 2)}\n` : checkTable(checked));
    const errors = errorsOf(checked.report).length;
    if (errors === 0) return null;
    const sentence = `${file} has ${errors === 1 ? "1 error" : `${errors} errors`}.`;
    return refuseWith("plan-has-errors", sentence).problem;
  };

type Repaired = { readonly checked: Checked; readonly repairs: number };

const repair = (file: string, checked: Checked): Repaired | { readonly problem: Outcome } => {
  if (!file.endsWith(".json"))
    return refuseWith("bad-option", "--fix writes into the file, so it must be a plan document named .json.");
  const fixes = checked.report.findings.flatMap(({ fix }) => fix ?? []);
  if (fixes.length === 0) return { checked, repairs: 0 };
  const document = applyFixes(
    checked.document,
    checked.report.findings.flatMap(({ fix }) => (fix === null ? [] : [fix])),
  );
  const problem = writeOut(file, writeBodyDocument(document));
  if (problem !== null) return { problem };
  const report = checkDocument(document, { today: checked.today });
  return { checked: { ...checked, document, report }, repairs: fixes.length };
};

/** What other programs read: figures as they are, words in the language asked for. */
const jsonOf = ({ report, language }: Checked) => {
  const sources = new Map(report.runs.map(({ check, source }) => [check, source]));
  return {
    findings: report.findings.map((finding) => ({
      ...findingOf(finding, language),
      source: sources.get(finding.check),
      ...(finding.fix === null ? {} : { fix: finding.fix }),
    })),
    checked: report.runs,
  };
};

const findingOf = (finding: Finding, language: Language) => {
  const { place, message, remedy } = describeFinding(finding, language);
  return {
    check: finding.check,
    severity: finding.severity,
    path: finding.path,
    place,
    message: `${place}: ${message} ${remedy}`,
    expected: plain(finding.expected),
    actual: plain(finding.actual),
  };
};

const plain = (said: Said | null): string | number | null => {
  if (said === null) return null;
  switch (said.kind) {
    case "text":
      return said.text;
    case "day":
      return said.day;
    case "number":
      return said.number;
    case "amount":
      return amountText(said.amount);
    case "sums":
      return said.sums.map((sum) => `${sum.of} ${amountText(sum.amount)}`).join(", ");
  }
};
