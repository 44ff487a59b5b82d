import type { Plan, PlanVersion } from "@albero/domain";
import { canonicalSha256, createPlan, savePlanVersion } from "@albero/store";
import { answer, decline, type Reply } from "../../reply.ts";
import { noteChange, type Work } from "../work.ts";

/** The hash of what a version holds, in canonical JSON (RFC 8785): the same contents give the same hash everywhere. */
export const snapshotHash = ({ planId, version, nodes, uses, cards, cardObjectives }: PlanVersion): string =>
  canonicalSha256({ planId, version, nodes, uses, cards, cardObjectives });

const recordVersion = async (work: Work, version: PlanVersion): Promise<Reply<null>> => {
  const { planId, status, act, reason, approvedAt } = version;
  const hash = approvedAt === null ? null : snapshotHash(version);
  const subject = `plan/${planId}/${version.version}`;
  // A hash that came with the version vouches for what was approved elsewhere; other contents are not that plan.
  if (version.sha256 !== null && version.sha256 !== hash)
    return decline("document-refused", {
      faults: [{ place: `${subject}/sha256`, code: "hash-differs", facts: {} }],
    });
  await savePlanVersion(work.tx, work.bodyId, { ...version, sha256: hash });
  const after = { status, act, approvedAt, sha256: hash };
  await noteChange(work, { action: "plan.record-version", subject, before: null, after, reason });
  return answer(null);
};

/** Records a plan with its versions; those approved are frozen and carry their hash. */
export const recordPlan = async (work: Work, plan: Plan): Promise<Reply<null>> => {
  const { id, title, years, versions } = plan;
  const [first] = versions;
  await createPlan(work.tx, work.bodyId, {
    plan: { id, title, years },
    at: first?.recordedAt ?? work.author.at,
  });
  for (const version of versions.toSorted((a, b) => a.version - b.version)) {
    const done = await recordVersion(work, version);
    if (!done.ok) return done;
  }
  return answer(null);
};
