import {
  checkName,
  describeFinding,
  formatDay,
  severityName,
  SEVERITIES,
  type BodyDocument,
  type CheckReport,
  type CheckRun,
  type Day,
  type Finding,
  type Language,
  type Severity,
} from "@albero/domain";
import type { Block } from "../../blocks/block.ts";
import type { PrintedDocument } from "../../blocks/document.ts";
import { lineBreak, quiet, strong, text } from "../../blocks/make-runs.ts";
import { cell, heading, paragraph, row, rowHeader, table } from "../../blocks/make.ts";
import { sheetOf } from "../shared/sheet.ts";
import { capital } from "../shared/words.ts";
import { WORDS, type CheckWords } from "./words.ts";

/** Which plan was checked, on which day, and the language of the sheet. */
export type ChecksSheetOptions = {
  readonly plan: string;
  readonly today: Day;
  readonly language?: Language;
};

/**
 * The sheet of the checks (controlli) of a plan: what was found, by how much it weighs, with place, remedy and source,
 * and then what was checked and found in order, so that the deciding body sees both.
 */
export const checksSheet = (
  document: BodyDocument,
  report: CheckReport,
  { plan, today, language = "it" }: ChecksSheetOptions,
): PrintedDocument => {
  const words = WORDS[language];
  const frame = { report, words, language };
  return sheetOf(document, {
    ...{ title: words.title, about: plan, today, language, orientation: "portrait" },
    dateWords: words.checkedOn(formatDay(today)),
    blocks: [
      paragraph([text(summaryOf(frame))], "lead"),
      ...SEVERITIES.flatMap((severity) => foundBlocks(severity, frame)),
      ...cleanBlocks(frame),
    ],
  });
};

type Frame = { readonly report: CheckReport; readonly words: CheckWords; readonly language: Language };

const summaryOf = ({ report, words }: Frame): string => {
  const of = (severity: Severity): number =>
    report.findings.filter((finding) => finding.severity === severity).length;
  return words.summary({
    errors: of("error"),
    warnings: of("warning"),
    infos: of("info"),
    checks: report.runs.length,
  });
};

const foundBlocks = (severity: Severity, frame: Frame): readonly Block[] => {
  const { report, words, language } = frame;
  const found = report.findings.filter((finding) => finding.severity === severity);
  if (found.length === 0) return [];
  const runs = report.runs.filter(({ check }) => found.some((finding) => finding.check === check));
  return [
    heading(1, [text(words.severities[severity])]),
    ...runs.flatMap((run) => [
      heading(2, [quiet(`${run.check}  `), text(checkName(run.check, language))]),
      paragraph([text(`${words.source}: ${run.source}`)], "note"),
      findingsTable(
        run,
        found.filter(({ check }) => check === run.check),
        frame,
      ),
    ]),
  ];
};

const findingsTable = (run: CheckRun, found: readonly Finding[], { words, language }: Frame): Block =>
  table(
    checkName(run.check, language),
    [
      { title: words.place, align: "start", width: 2 },
      { title: words.found, align: "start", width: 5 },
    ],
    found.map((finding) => {
      const { place, message, remedy } = describeFinding(finding, language);
      const proposal = proposalOf(finding, words, language);
      return row([
        rowHeader([text(capital(place))]),
        cell([
          text(message),
          lineBreak,
          quiet(remedy),
          ...(proposal === null ? [] : [lineBreak, strong(proposal)]),
        ]),
      ]);
    }),
  );

/** The repair in words, where there is one. */
const proposalOf = (finding: Finding, words: CheckWords, language: Language): string | null => {
  const { expected, actual } = describeFinding(finding, language);
  return finding.fix === null || expected === null || actual === null
    ? null
    : words.proposal(actual, expected);
};

const cleanBlocks = ({ report, words, language }: Frame): readonly Block[] => {
  const clean = report.runs.filter(({ findings }) => findings === 0);
  if (clean.length === 0) return [];
  return [
    heading(1, [text(words.clean)]),
    table(
      words.clean,
      [
        { title: words.check, align: "start", width: 3 },
        { title: words.severity, align: "start", width: "content" },
        { title: words.source, align: "start", width: 3 },
      ],
      clean.map(({ check, severity, source }) =>
        row([
          rowHeader([quiet(`${check}  `), text(checkName(check, language))]),
          cell([text(capital(severityName(severity, language)))]),
          cell([text(source)]),
        ]),
      ),
    ),
  ];
};
