import type { BodyDocument } from "../body-document.ts";
import { CHECK_IDS, type CheckId, type Severity, type CheckSubject } from "./check-id.ts";
import type { Finding, Found } from "./finding.ts";
import { REGISTRY } from "./registry.ts";
import { sceneOf, type CheckQuestion } from "./scene.ts";

/** A check that was run, and how much it found: 0 where all it looked at is in order. */
export type CheckRun = {
  readonly check: CheckId;
  readonly severity: Severity;
  readonly source: string;
  readonly appliesTo: readonly CheckSubject[];
  readonly findings: number;
};

/** Everything that was checked, and everything that was found, in the order of the checks. */
export type CheckReport = { readonly runs: readonly CheckRun[]; readonly findings: readonly Finding[] };

/**
 * Reviews a plan as a compiler reviews a program: every check over one version of a plan and the tables around it,
 * all findings at once, each with its place. The same document and day give the same report.
 */
export const checkDocument = (document: BodyDocument, question: CheckQuestion): CheckReport => {
  const scene = sceneOf(document, question);
  const checked = CHECK_IDS.map((id) => {
    const { severity, source, appliesTo, find } = REGISTRY[id];
    const findings = find(scene).map((found) => findingOf(id, severity, found));
    return { run: { check: id, severity, source, appliesTo, findings: findings.length }, findings };
  });
  return {
    runs: checked.map(({ run }) => run),
    findings: checked.flatMap(({ findings }) => findings),
  };
};

const findingOf = (check: CheckId, severity: Severity, found: Found): Finding => ({
  check,
  severity: found.severity ?? severity,
  path: found.at.path,
  place: found.at.parts,
  says: found.says,
  facts: found.facts ?? {},
  expected: found.expected ?? null,
  actual: found.actual ?? null,
  fix: found.fix ?? null,
});

/** The errors: what stops an approval unless somebody answers for it in writing. */
export const errorsOf = ({ findings }: CheckReport): readonly Finding[] =>
  findings.filter(({ severity }) => severity === "error");
