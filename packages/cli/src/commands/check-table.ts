import {
  checkName,
  describeFinding,
  SEVERITIES,
  type CheckReport,
  type CheckRun,
  type Finding,
  type Language,
  type Severity,
} from "@albero/domain";
import type { Checked } from "./ask-checks.ts";

const WORDS = {
  it: {
    severities: { error: "ERRORI", warning: "AVVISI", info: "INFORMAZIONI" },
    counted: { error: "errori", warning: "avvisi", info: "informazioni" },
    proposal: "proposta",
    clean: "SENZA RILIEVI",
    repairs: (count: number) => `${count} correzioni pronte: le applica --fix`,
  },
  en: {
    severities: { error: "ERRORS", warning: "WARNINGS", info: "INFORMATION" },
    counted: { error: "errors", warning: "warnings", info: "pieces of information" },
    proposal: "proposal",
    clean: "NOTHING FOUND",
    repairs: (count: number) => `${count} repairs ready: --fix applies them`,
  },
} as const;

/** What the checks found, the heaviest first, then what they looked at in vain, as text for people. */
export const checkTable = ({ report, language }: Checked): string =>
  [
    ...SEVERITIES.flatMap((severity) => found(severity, report, language)),
    ...clean(report, language),
    summary(report, language),
    "",
  ].join("\n");

const found = (
  severity: Severity,
  { runs, findings }: CheckReport,
  language: Language,
): readonly string[] => {
  const own = findings.filter((finding) => finding.severity === severity);
  if (own.length === 0) return [];
  const groups = runs.flatMap((run) => {
    const ofRun = own.filter(({ check }) => check === run.check);
    return ofRun.length === 0
      ? []
      : [headOf(run, ofRun.length, language), ...ofRun.flatMap((finding) => linesOf(finding, language))];
  });
  return [`${WORDS[language].severities[severity]} (${own.length})`, "", ...groups, ""];
};

const headOf = ({ check, source }: CheckRun, count: number, language: Language): string =>
  `  ${check}  ${checkName(check, language)} (${count}) — ${source}`;

const linesOf = (finding: Finding, language: Language): readonly string[] => {
  const { place, message, remedy, expected, actual } = describeFinding(finding, language);
  const proposal =
    finding.fix === null || expected === null
      ? []
      : [`      ${WORDS[language].proposal}: ${actual ?? ""} → ${expected}`];
  return [`    ${place}: ${message} ${remedy}`, ...proposal];
};

const clean = ({ runs }: CheckReport, language: Language): readonly string[] => {
  const own = runs.filter(({ findings }) => findings === 0);
  if (own.length === 0) return [];
  return [
    `${WORDS[language].clean} (${own.length})`,
    "",
    ...own.map(({ check }) => `  ${check}  ${checkName(check, language)}`),
    "",
  ];
};

const summary = ({ findings }: CheckReport, language: Language): string => {
  const { counted, repairs } = WORDS[language];
  const counts = SEVERITIES.map(
    (severity) =>
      `${findings.filter((finding) => finding.severity === severity).length} ${counted[severity]}`,
  );
  const ready = findings.filter(({ fix }) => fix !== null).length;
  return [counts.join(", "), ...(ready === 0 ? [] : [repairs(ready)])].join("; ") + ".";
};
