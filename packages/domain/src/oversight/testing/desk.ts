import type { Day, Instant } from "../../quantity/day.ts";
import type { OversightId, PlanId } from "../../quantity/id.ts";
import {
  CRITERIA,
  type ApprovedReport,
  type CriterionAnswer,
  type OnDesk,
  type OversightAct,
  type OversightActKind,
  type OversightEntry,
} from "../entry.ts";
import type { Judgement } from "../validation.ts";

const AT = "2021-05-01T08:00:00.000Z" as Instant;

export const oversightId = (id: string): OversightId => id as OversightId;

/** Something done at the desk of 2020. */
export const done = <Entry extends OversightEntry>(id: string, entry: Entry, year = 2020): OnDesk<Entry> => ({
  ...{ id: oversightId(id), year, at: AT, by: "OIV", entry },
});

export const report = (on = "2021-04-29"): ApprovedReport => ({
  ...{ kind: "report", act: "Delibera di Giunta 12/2021", on: on as Day, today: "2021-04-20" as Day },
  ...{ knownAt: AT, plan: { id: "plan" as PlanId, version: 1 }, figures: [], sha256: "a".repeat(64) },
});

/** A judgement that every criterion is answered in, all met but those named. */
export const judgement = (
  over: Partial<Judgement> = {},
  answers: Partial<Record<(typeof CRITERIA)[number], CriterionAnswer>> = {},
): Judgement => ({
  ...{ outcome: "validated", reason: null, act: "Verbale 3/2021", on: "2021-05-15" as Day },
  criteria: CRITERIA.map((criterion) => {
    const answer = answers[criterion] ?? "met";
    return { criterion, answer, note: answer === "met" ? null : "manca il dato di un ufficio" };
  }),
  ...over,
});

/** An act of the evaluation body. */
export const act = (what: OversightActKind, on: string, text: string | null = null): OversightAct => ({
  ...{ kind: "act", what, act: "Verbale 1", on: on as Day, unitId: null, text },
});
