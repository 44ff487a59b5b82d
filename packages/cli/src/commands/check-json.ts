import { amountText, type CheckCodes, type FindingOf, type Said } from "@albero/domain";
import type { Reviewed } from "./check-table.ts";

/** What other programs read of a review: figures as they are, words in the language asked for. */
export const checkJson = <Codes extends CheckCodes>(reviewed: Reviewed<Codes>) => {
  const { report } = reviewed;
  const sources = new Map(report.runs.map(({ check, source }) => [check, source]));
  return {
    findings: report.findings.map((finding) => ({
      ...findingOf(finding, reviewed),
      source: sources.get(finding.check),
      ...(finding.fix === null ? {} : { fix: finding.fix }),
    })),
    checked: report.runs,
  };
};

const findingOf = <Codes extends CheckCodes>(
  finding: FindingOf<Codes>,
  { telling, language }: Reviewed<Codes>,
) => {
  const { place, message, remedy } = telling.finding(finding, language);
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
