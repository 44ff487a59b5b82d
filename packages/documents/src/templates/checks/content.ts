import {
  formatDay,
  severityName,
  SEVERITIES,
  type BodyDocument,
  type CheckCodes,
  type CheckReportOf,
  type CheckRunOf,
  type CheckTelling,
  type Day,
  type FindingOf,
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

/** What was checked, by which family of checks, on which day, and the language of the sheet. */
export type ChecksSheetOptions<Codes extends CheckCodes> = {
  readonly about: string;
  readonly telling: CheckTelling<Codes>;
  readonly today: Day;
  readonly language?: Language;
};

/**
 * The sheet of the checks (controlli) of a plan or of the projects of a year: what was found, by how much it weighs, with
 * place, remedy and source, and then what was checked and found in order, so that the deciding body sees both.
 */
export const checksSheet = <Codes extends CheckCodes>(
  document: Pick<BodyDocument, "body">,
  report: CheckReportOf<Codes>,
  { about, telling, today, language = "it" }: ChecksSheetOptions<Codes>,
): PrintedDocument => {
  const words = WORDS[language];
  const frame = { report, telling, words, language };
  return sheetOf(document, {
    ...{ title: words.title, about, today, language, orientation: "portrait" },
    dateWords: words.checkedOn(formatDay(today)),
    blocks: [
      paragraph([text(summaryOf(frame))], "lead"),
      ...SEVERITIES.flatMap((severity) => foundBlocks(severity, frame)),
      ...cleanBlocks(frame),
    ],
  });
};

type Frame<Codes extends CheckCodes> = {
  readonly report: CheckReportOf<Codes>;
  readonly telling: CheckTelling<Codes>;
  readonly words: CheckWords;
  readonly language: Language;
};

const summaryOf = <Codes extends CheckCodes>({ report, words }: Frame<Codes>): string => {
  const of = (severity: Severity): number =>
    report.findings.filter((finding) => finding.severity === severity).length;
  return words.summary({
    errors: of("error"),
    warnings: of("warning"),
    infos: of("info"),
    checks: report.runs.length,
  });
};

const foundBlocks = <Codes extends CheckCodes>(severity: Severity, frame: Frame<Codes>): readonly Block[] => {
  const { report, telling, words, language } = frame;
  const found = report.findings.filter((finding) => finding.severity === severity);
  if (found.length === 0) return [];
  const runs = report.runs.filter(({ check }) => found.some((finding) => finding.check === check));
  return [
    heading(1, [text(words.severities[severity])]),
    ...runs.flatMap((run) => [
      heading(2, [quiet(`${run.check}  `), text(telling.check(run.check, language))]),
      paragraph([text(`${words.source}: ${run.source}`)], "note"),
      findingsTable(
        run,
        found.filter(({ check }) => check === run.check),
        frame,
      ),
    ]),
  ];
};

const findingsTable = <Codes extends CheckCodes>(
  run: CheckRunOf<Codes>,
  found: readonly FindingOf<Codes>[],
  { telling, words, language }: Frame<Codes>,
): Block =>
  table(
    telling.check(run.check, language),
    [
      { title: words.place, align: "start", width: 2 },
      { title: words.found, align: "start", width: 5 },
    ],
    found.map((finding) => {
      const { place, message, remedy, expected, actual } = telling.finding(finding, language);
      const proposal =
        finding.fix === null || expected === null || actual === null
          ? null
          : words.proposal(actual, expected);
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

const cleanBlocks = <Codes extends CheckCodes>({
  report,
  telling,
  words,
  language,
}: Frame<Codes>): readonly Block[] => {
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
          rowHeader([quiet(`${check}  `), text(telling.check(check, language))]),
          cell([text(capital(severityName(severity, language)))]),
          cell([text(source)]),
        ]),
      ),
    ),
  ];
};
