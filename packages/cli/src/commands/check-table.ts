import {
  SEVERITIES,
  type CheckCodes,
  type CheckReportOf,
  type CheckRunOf,
  type CheckTelling,
  type FindingOf,
  type Language,
  type Severity,
} from "@albero/domain";

/** What checks found, and how it is told. */
export type Reviewed<Codes extends CheckCodes> = {
  readonly report: CheckReportOf<Codes>;
  readonly telling: CheckTelling<Codes>;
  readonly language: Language;
};

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
export const checkTable = <Codes extends CheckCodes>(reviewed: Reviewed<Codes>): string =>
  [
    ...SEVERITIES.flatMap((severity) => found(severity, reviewed)),
    ...clean(reviewed),
    summary(reviewed),
    "",
  ].join("\n");

const found = <Codes extends CheckCodes>(
  severity: Severity,
  reviewed: Reviewed<Codes>,
): readonly string[] => {
  const { report, language } = reviewed;
  const own = report.findings.filter((finding) => finding.severity === severity);
  if (own.length === 0) return [];
  const groups = report.runs.flatMap((run) => {
    const ofRun = own.filter(({ check }) => check === run.check);
    return ofRun.length === 0
      ? []
      : [headOf(run, ofRun.length, reviewed), ...ofRun.flatMap((finding) => linesOf(finding, reviewed))];
  });
  return [`${WORDS[language].severities[severity]} (${own.length})`, "", ...groups, ""];
};

const headOf = <Codes extends CheckCodes>(
  { check, source }: CheckRunOf<Codes>,
  count: number,
  { telling, language }: Reviewed<Codes>,
): string => `  ${check}  ${telling.check(check, language)} (${count}) — ${source}`;

const linesOf = <Codes extends CheckCodes>(
  finding: FindingOf<Codes>,
  { telling, language }: Reviewed<Codes>,
): readonly string[] => {
  const { place, message, remedy, expected, actual } = telling.finding(finding, language);
  const proposal =
    finding.fix === null || expected === null
      ? []
      : [`      ${WORDS[language].proposal}: ${actual ?? ""} → ${expected}`];
  return [`    ${place}: ${message} ${remedy}`, ...proposal];
};

const clean = <Codes extends CheckCodes>({
  report,
  telling,
  language,
}: Reviewed<Codes>): readonly string[] => {
  const own = report.runs.filter(({ findings }) => findings === 0);
  if (own.length === 0) return [];
  return [
    `${WORDS[language].clean} (${own.length})`,
    "",
    ...own.map(({ check }) => `  ${check}  ${telling.check(check, language)}`),
    "",
  ];
};

const summary = <Codes extends CheckCodes>({ report: { findings }, language }: Reviewed<Codes>): string => {
  const { counted, repairs } = WORDS[language];
  const counts = SEVERITIES.map(
    (severity) =>
      `${findings.filter((finding) => finding.severity === severity).length} ${counted[severity]}`,
  );
  const ready = findings.filter(({ fix }) => fix !== null).length;
  return [counts.join(", "), ...(ready === 0 ? [] : [repairs(ready)])].join("; ") + ".";
};
