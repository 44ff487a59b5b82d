import type { BodyDocument, Instant, Plan, PlanVersion } from "@albero/domain";
import { contentProblems } from "../body-document/content.ts";
import { readingOf, type Reading } from "../reading/problem.ts";
import type { Content } from "./book/compose.ts";
import type { PlanView } from "./book/view.ts";
import type { ImportPreview } from "./preview.ts";

/**
 * The body with what a workbook changes, all of it: in the draft, or where the last version was approved in a new
 * draft based on it. New definitions are recorded at the instant. What changes nothing gives the body back as it is;
 * what would not be a sound body is refused.
 */
export const applyImport = (
  { document, plan, version }: PlanView,
  { counts, result }: ImportPreview,
  at: Instant,
): Reading<BodyDocument> => {
  if (result === null || counts.added + counts.changed === 0) return { ok: true, value: document };
  const { content, definitions } = result;
  const recorded = <Row extends object>(rows: readonly Row[]): readonly Row[] =>
    rows.map((row) => ({ ...row, recordedAt: at }));
  const changed: BodyDocument = {
    ...document,
    indicators: [...document.indicators, ...recorded(definitions.indicators)],
    measures: [...document.measures, ...recorded(definitions.measures)],
    plans: document.plans.map((each) =>
      each.id === plan.id ? withDraft(plan, draftOf(version, content, at)) : each,
    ),
  };
  return readingOf(changed, contentProblems(changed));
};

const withDraft = (plan: Plan, draft: PlanVersion): Plan => ({
  ...plan,
  versions: [...plan.versions.filter(({ version }) => version !== draft.version), draft],
});

const draftOf = (version: PlanVersion, content: Content, at: Instant): PlanVersion => {
  if (version.status === "draft") return { ...version, ...content };
  return {
    ...{ ...version, ...content, version: version.version + 1, status: "draft", basedOn: version.version },
    ...{ act: null, reason: null, recordedAt: at, approvedAt: null, sha256: null },
  };
};
