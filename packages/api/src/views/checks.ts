import type { CheckRunView, ChecksView, FindingView } from "@albero/contract";
import {
  checkDocument,
  checkName,
  describeFinding,
  lastPlanVersion,
  type BodyDocument,
  type CheckRun,
  type Day,
  type Finding,
} from "@albero/domain";
import type { Language } from "../http/language.ts";

type Asked = { readonly today: Day; readonly language: Language };

/** What the checks say of the last plan of a body, in words. */
export const checksView = (document: BodyDocument, { today, language }: Asked): ChecksView => {
  const last = lastPlanVersion(document);
  const { runs, findings } = checkDocument(document, { today });
  const sources = new Map(runs.map(({ check, source }) => [check, source]));
  return {
    today,
    plan: last === null ? null : { id: last.plan.id, title: last.plan.title, version: last.version.version },
    findings: findings.map((finding) => ({
      ...findingView(finding, language),
      source: sources.get(finding.check) ?? "",
    })),
    checks: runs.map((run) => runView(run, language)),
  };
};

const findingView = (finding: Finding, language: Language): Omit<FindingView, "source"> => {
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
