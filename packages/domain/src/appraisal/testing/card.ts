import type { Assignment, Post } from "../../organisation/post.ts";
import type { Day, Instant } from "../../quantity/day.ts";
import { hundredths, type Hundredths } from "../../quantity/hundredths.ts";
import type { AppraisalId, AssignmentId, PersonId, PostId, UnitId } from "../../quantity/id.ts";
import { CHAMBER_APPRAISAL } from "../../regulation/appraisal/chamber.ts";
import { NO_MARKS, type Appraisal, type AppraisalObjective, type Figures, type Marks } from "../appraisal.ts";

// Cards for tests: each function fills in what a test does not speak of.

export const EPOCH = "2019-01-01T00:00:00.000Z" as Instant;
export const DATED = { recordedAt: EPOCH, supersededAt: null };
export const person = (name: string): PersonId => name as PersonId;

export const assigned = (
  [who, post]: readonly [string, string],
  [from, to]: readonly [string, string | null],
  about: Partial<Assignment> = {},
): Assignment => ({
  ...{ id: `${who}-${post}-${from}` as AssignmentId, personId: person(who), postId: post as PostId },
  ...{ kind: "held", share: hundredths(10000), ...DATED },
  ...{ validFrom: from as Day, validTo: to as Day | null, ...about },
});

export const post = (
  id: string,
  [role, unit]: readonly [Post["role"], string],
  about: Partial<Post> = {},
): Post => ({
  ...{ id: id as PostId, title: id, role, unitId: unit as UnitId, paysInvoices: false },
  ...{ validFrom: "2019-01-01" as Day, validTo: null, ...DATED, ...about },
});

export const objective = (
  id: string,
  weight: number,
  about: Partial<AppraisalObjective> = {},
): AppraisalObjective => ({
  ...{ id, title: id, weight: hundredths(weight), measuredBy: { kind: "judgement" }, purpose: null },
  ...about,
});

/** An employee's card: 30 objectives, 30 unit, 40 behaviours, two objectives, two behaviours. */
export const card = (about: Partial<Appraisal> = {}): Appraisal => ({
  ...{ id: "card" as AppraisalId, year: 2020, personId: person("clerk"), postId: "desk" as PostId },
  ...{ title: "Istruttore", role: "employee", paysInvoices: false, unitId: null },
  ...{ from: "2020-01-01" as Day, to: "2021-01-01" as Day, fullDays: hundredths(36600), adInterim: false },
  ...{ proposerId: person("eq"), deciderId: person("head") },
  weights: { objectives: hundredths(3000), unit: hundredths(3000), behaviours: hundredths(4000) },
  objectives: [objective("pratiche", 6666), objective("sportello", 3334)],
  behaviours: ["cura", "aiuto"].map((id) => ({ id, title: id, description: "" })),
  ...{ state: "draft", selfEvaluation: [], marks: NO_MARKS, figures: null, events: [] },
  ...about,
});

export const mark = (behaviourId: string, level: number, note: string | null = null) => ({
  ...{ behaviourId, level, note },
});

/** Objectives 90,00 and 75,00, behaviours at the third and fourth level: 80,00 and 90,00. */
export const FULL_MARKS: Marks = {
  behaviours: [mark("cura", 3), mark("aiuto", 4)],
  objectives: [
    { objectiveId: "pratiche", score: 9000 as Hundredths },
    { objectiveId: "sportello", score: 7500 as Hundredths },
  ],
  ...{ leftOut: [], comment: null, talkOn: "2021-04-12" as Day },
};

export const figures = (unit: number | null, objectives: Figures["objectives"] = []): Figures => ({
  ...{ knownAt: EPOCH, objectives, unit: unit as Hundredths | null },
});

export const SCHEME = CHAMBER_APPRAISAL;
