import { holds } from "../organisation/dated.ts";
import type { Assignment, Post, PostRole } from "../organisation/post.ts";
import type { Unit } from "../organisation/unit.ts";
import type { Card, CardObjective, PlanNode } from "../objective/tree.ts";
import { addDays, type Day, type Instant } from "../quantity/day.ts";
import { HUNDRED, hundredths } from "../quantity/hundredths.ts";
import type { AppraisalId, PersonId, UnitId } from "../quantity/id.ts";
import { NO_MARKS, type Appraisal, type AppraisalObjective } from "./appraisal.ts";
import type { AppraisalScheme, Evaluator } from "./scheme.ts";
import { heldIn, type Held } from "./served.ts";

/** What the cards of a year are made from. */
export type Staff = {
  readonly posts: readonly Post[];
  readonly assignments: readonly Assignment[];
  readonly units: readonly Unit[];
  /** Published cards of the plan of the year, whose objectives a card of the same unit and role takes. */
  readonly cards: readonly Card[];
  readonly cardObjectives: readonly CardObjective[];
  /** The tree of the plan: what a unit answers for are the objectives of its people that have no card in it. */
  readonly nodes: readonly PlanNode[];
};

type Frame = {
  readonly year: number;
  readonly scheme: AppraisalScheme;
  readonly knownAt: Instant;
  readonly idOf: (held: Held) => AppraisalId;
};

/**
 * The cards the people of a year should have, as drafts: one for each post somebody held, from the template of its
 * role, with the objectives of the plan's card of that post where there is one, and with who proposes and decides as
 * the body says by role, looked for from the unit upwards on the last day held.
 */
export const cardsDue = (staff: Staff, frame: Frame): readonly Appraisal[] => {
  const known = staff.assignments.filter(({ recordedAt, supersededAt }) =>
    isKnown({ recordedAt, supersededAt }, frame.knownAt),
  );
  return heldIn(known, frame.year).flatMap((held) => {
    const day = addDays(held.to, -1);
    const post = staff.posts.find(
      (each) => each.id === held.postId && holds(each, { day, knownAt: frame.knownAt }),
    );
    const template = frame.scheme.templates.find(({ role }) => role === post?.role);
    if (post === undefined || template === undefined) return [];
    const { proposes, decides } = frame.scheme.evaluators[post.role];
    const at = { staff, day, knownAt: frame.knownAt, not: held.personId };
    return [
      {
        ...held,
        ...{ id: frame.idOf(held), year: frame.year, title: post.title, role: post.role },
        ...{ paysInvoices: post.paysInvoices, unitId: post.unitId, state: "draft" as const },
        proposerId: proposes === null ? null : holderAbove(post.unitId, proposes, at),
        deciderId: deciderFor(post.unitId, decides, at),
        ...{ weights: template.weights, behaviours: template.behaviours },
        objectives: objectivesFor(post, at),
        ...{ selfEvaluation: [], marks: NO_MARKS, figures: null, events: [] },
      },
    ];
  });
};

const isKnown = (
  { recordedAt, supersededAt }: Pick<Assignment, "recordedAt" | "supersededAt">,
  at: Instant,
): boolean => recordedAt <= at && (supersededAt === null || at < supersededAt);

const objectivesFor = (post: Post, at: Above): readonly AppraisalObjective[] => {
  const { cards, cardObjectives } = at.staff;
  const card = cards.find(({ unitId, role }) => unitId === post.unitId && role === post.role);
  if (card === undefined) return groupObjectives(post.unitId, at);
  return cardObjectives
    .filter(({ cardId }) => cardId === card.id)
    .toSorted((a, b) => a.order - b.order)
    .map(({ id, title, weight }) => ({
      ...{ id, title, weight, purpose: null },
      measuredBy: { kind: "plan", cardObjectiveId: id },
    }));
};

/** The objectives of the tree that the nearest unit answers for, of equal weight; the first takes what is left over. */
const groupObjectives = (unitId: UnitId, at: Above): readonly AppraisalObjective[] => {
  const { nodes } = at.staff;
  const found = unitsAbove(unitId, at)
    .map((unit) =>
      nodes.filter(
        ({ kind, standing, unitIds }) =>
          kind === "operational" && standing === "active" && unitIds.includes(unit),
      ),
    )
    .find((own) => own.length > 0);
  if (found === undefined) return [];
  const each = Math.floor(HUNDRED / found.length);
  return found.map(({ id, title }, index) => ({
    ...{ id: `group-${id}`, title, purpose: null, measuredBy: { kind: "node", nodeId: id } },
    weight: hundredths(index === 0 ? HUNDRED - each * (found.length - 1) : each),
  }));
};

type Above = {
  readonly staff: Staff;
  readonly day: Day;
  readonly knownAt: Instant;
  readonly not: PersonId;
};

/** The holder of the nearest post of a role in a unit or above it; `null` for organs and where there is none. */
const holderAbove = (unitId: UnitId, role: Evaluator, above: Above): PersonId | null => {
  const { staff, day, knownAt, not } = above;
  const posts = staff.posts.filter(
    (post) => post.role === (role as PostRole) && holds(post, { day, knownAt }),
  );
  const chain = unitsAbove(unitId, above);
  for (const unit of chain) {
    const own = posts.filter((post) => post.unitId === unit).map(({ id }) => id);
    const holder = staff.assignments.find(
      (each) => own.includes(each.postId) && each.personId !== not && holds(each, { day, knownAt }),
    );
    if (holder !== undefined) return holder.personId;
  }
  return null;
};

/** Where a structure has no manager, who heads the body decides. */
const deciderFor = (unitId: UnitId, role: Evaluator, above: Above): PersonId | null =>
  holderAbove(unitId, role, above) ??
  (role === "manager" ? holderAbove(unitId, "secretary-general", above) : null);

const unitsAbove = (unitId: UnitId, { staff, day, knownAt }: Above): readonly UnitId[] => {
  const chain: UnitId[] = [];
  let at: UnitId | null = unitId;
  while (at !== null && !chain.includes(at)) {
    chain.push(at);
    const here: UnitId = at;
    at = staff.units.find((unit) => unit.id === here && holds(unit, { day, knownAt }))?.parentId ?? null;
  }
  return chain;
};
