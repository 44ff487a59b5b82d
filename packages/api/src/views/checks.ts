import type { CheckRunView, ChecksView, FindingView } from "@albero/contract";
import {
  checkDocument,
  checkName,
  describeFinding,
  editsOfFix,
  lastPlanVersion,
  type BodyDocument,
  type CheckRun,
  type Day,
  type Finding,
  type PlanWithVersion,
} from "@albero/domain";
import type { Language } from "../http/language.ts";
import { editViews, formulaTextOf } from "./plan-content.ts";

type Asked = { readonly today: Day; readonly language: Language };

/** What the checks say of the last plan of a body, in words. */
export const checksView = (document: BodyDocument, { today, language }: Asked): ChecksView => {
  const last = lastPlanVersion(document);
  const { runs, findings } = checkDocument(document, { today });
  const sources = new Map(runs.map(({ check, source }) => [check, source]));
  return {
    today,
    plan: last === null ? null : planView(last),
    findings: findings.map((finding) => ({
      ...findingView(finding, language),
      edits: editsOf(document, finding, { last, language }),
      source: sources.get(finding.check) ?? "",
    })),
    checks: runs.map((run) => runView(run, language)),
  };
};

const planView = ({ plan, version }: PlanWithVersion): ChecksView["plan"] => ({
  ...{ id: plan.id, title: plan.title, version: version.version },
  isDraft: version.status === "draft",
});

/** Only a draft can be edited; what was approved is mended by a revision. */
const editsOf = (
  document: BodyDocument,
  { fix }: Finding,
  { last, language }: { readonly last: PlanWithVersion | null; readonly language: Language },
): FindingView["edits"] => {
  if (fix === null || last?.version.status !== "draft") return null;
  const edits = editsOfFix(document, fix, last);
  const text = formulaTextOf({ ...document, nodes: last.version.nodes }, language);
  return edits === null ? null : editViews(edits, text);
};

const findingView = (finding: Finding, language: Language): Omit<FindingView, "source" | "edits"> => {
  const { place, ...told } = describeFinding(finding, language);
  return {
    ...{ check: finding.check, severity: finding.severity, path: finding.path },
    ...{ place: [...finding.place], where: place, ...told },
    fix: finding.fix === null ? null : [...finding.fix],
  };
};

const runView = (run: CheckRun, language: Language): CheckRunView => ({
  ...run,
  name: checkName(run.check, language),
  appliesTo: [...run.appliesTo],
});
