import type { PlanVersionView } from "@albero/contract";
import {
  dayIn,
  decideMove,
  filterFor,
  movesFrom,
  needsOf,
  type BodyDocument,
  type Instant,
  type MoveFacts,
  type Plan,
  type PlanVersion,
} from "@albero/domain";
import type { Caller } from "../../http/bind.ts";
import { todayOf } from "../moment.ts";

/** Who looks, and when. */
export type Onlooker = { readonly caller: Caller; readonly now: Instant };

/** The version of a plan that is worked on; `null` when there is none. */
export const openVersionOf = ({ versions }: Pick<Plan, "versions">): PlanVersion | null =>
  versions.find(({ status }) => status === "draft" || status === "proposed") ?? null;

/** The last approved version of a plan; `null` before the first approval. */
export const currentVersionOf = ({ versions }: Pick<Plan, "versions">): PlanVersion | null =>
  versions.findLast(({ approvedAt }) => approvedAt !== null) ?? null;

/** What is known of a version for the table of its life; acts, reasons and errors are as good as they can be. */
export const factsOf = (
  body: BodyDocument["body"],
  plan: Plan,
  { version, now }: { readonly version: PlanVersion; readonly now: Instant },
): MoveFacts => {
  const open = openVersionOf(plan);
  return {
    status: version.status,
    hasOpenVersion: open !== null && open.version !== version.version,
    isRevised: plan.versions.some((other) => other.approvedAt !== null && other.version > version.version),
    isExample: body.example,
    today: todayOf(body, now),
    year: Math.min(...plan.years),
    errors: 0,
    hasAct: true,
    reason: "given",
    override: null,
  };
};

const mayMove = (body: BodyDocument["body"], { caller, now }: Onlooker): boolean => {
  const when = { bodyId: body.id, day: dayIn(body.timeZone, now), now };
  return filterFor(caller.actor, "plan.move", when) === "all";
};

/** A version in its life, with the moves the onlooker may make. */
export const planVersionView = (
  { body }: Pick<BodyDocument, "body">,
  plan: Plan,
  { version, looking }: { readonly version: PlanVersion; readonly looking: Onlooker },
): PlanVersionView => {
  const facts = factsOf(body, plan, { version, now: looking.now });
  const possible = mayMove(body, looking) ? movesFrom(version.status) : [];
  const { status, basedOn, act, reason, recordedAt, approvedAt, sha256 } = version;
  return {
    version: version.version,
    ...{ status, revised: facts.isRevised, basedOn, act, reason, recordedAt, approvedAt, sha256 },
    moves: possible
      .filter((move) => decideMove(move, facts).ok)
      .map((move) => ({ move, needsAct: needsOf(move).act, needsReason: needsOf(move).reason })),
  };
};

export const planHead = ({ id, title, years }: Plan) => ({ id, title, years: [...years] });
