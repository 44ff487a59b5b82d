import { dayIn, formatDay, LABELS, type PlanVersion } from "@albero/domain";
import { text } from "../../../blocks/make-runs.ts";
import { cell, heading, paragraph, row, rowHeader, table } from "../../../blocks/make.ts";
import { NONE } from "../../shared/figures.ts";
import { capital } from "../../shared/words.ts";
import { WORDS } from "../words.ts";
import type { Chapter, Writing } from "../writing.ts";

/** Which acts made the plan, and all its versions up to this one with their reasons. */
export const acts: Chapter = (writing) => {
  const words = WORDS[writing.language];
  const { version, plan } = writing.opened;
  const upTo = plan.versions.filter((each) => each.version <= version.version);
  return [
    paragraph([text(approvalOf(version, writing))], "lead"),
    ...(version.sha256 === null ? [] : [paragraph([text(words.fingerprint(version.sha256))], "note")]),
    ...(upTo.length < 2 ? [] : [heading(2, [text(words.versions)]), versionsTable(upTo, writing)]),
  ];
};

const dayOf = ({ approvedAt }: PlanVersion, { opened }: Writing): string | null =>
  approvedAt === null ? null : formatDay(dayIn(opened.document.body.timeZone, approvedAt));

const approvalOf = (version: PlanVersion, writing: Writing): string => {
  const words = WORDS[writing.language];
  const day = dayOf(version, writing);
  if (day === null) return words.notApproved;
  const reason = version.reason === null ? "" : ` ${words.reason(version.reason)}`;
  return `${words.approved(version.act, day)}${reason}`;
};

/** Versions of a plan with their acts and reasons. */
export const versionsTable = (rows: readonly PlanVersion[], writing: Writing) => {
  const words = WORDS[writing.language];
  const { planStatuses } = LABELS[writing.language];
  return table(
    words.versions,
    [
      { title: words.version, align: "start", width: "content" },
      { title: words.status, align: "start", width: "content" },
      { title: words.day, align: "start", width: "content" },
      { title: words.act, align: "start", width: 2 },
      { title: words.why, align: "start", width: 3 },
    ],
    rows.map((version) =>
      row([
        rowHeader([text(String(version.version))]),
        cell([text(capital(planStatuses[version.status]))]),
        cell(textOr(dayOf(version, writing))),
        cell(textOr(version.act)),
        cell(textOr(version.reason)),
      ]),
    ),
  );
};

const textOr = (words: string | null) => (words === null ? NONE : [text(words)]);
