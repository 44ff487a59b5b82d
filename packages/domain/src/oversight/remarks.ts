import type { OversightId } from "../quantity/id.ts";
import { ofKind, type OnDesk, type Remark, type RemarkAnswer } from "./entry.ts";

export const REMARK_STATES = ["open", "answered", "settled"] as const;
export type RemarkState = (typeof REMARK_STATES)[number];

/** A remark with what was answered to it, and whether it is settled. */
export type RemarkStanding = {
  readonly remark: OnDesk<Remark>;
  readonly answers: readonly OnDesk<RemarkAnswer>[];
  readonly state: RemarkState;
};

/** Every remark with how far it is, in their order. */
export const remarksOf = (entries: readonly OnDesk[]): readonly RemarkStanding[] => {
  const settled = new Set(ofKind(entries, "settled").map(({ entry }) => entry.remarkId));
  return ofKind(entries, "remark").map((remark) => {
    const answers = ofKind(entries, "answer").filter(({ entry }) => entry.remarkId === remark.id);
    const state = settled.has(remark.id) ? "settled" : answers.length > 0 ? "answered" : "open";
    return { remark, answers, state };
  });
};

/**
 * The remarks that are on the desk of a year: its own, and those of the years before that nobody has settled. So a
 * remark comes back every year, as a task of who answers, until the evaluation body says that it is settled.
 */
export const remarksIn = (entries: readonly OnDesk[], year: number): readonly RemarkStanding[] =>
  remarksOf(entries).filter(
    ({ remark, state }) => remark.year === year || (remark.year < year && state !== "settled"),
  );

/** Why something cannot be done with a remark. */
export type RemarkRefusal = "unknown-remark" | "remark-settled" | "not-answered";

/** Whether a remark may be answered, or settled: never twice settled, and settled only after an answer. */
export const remarkFault = (
  entries: readonly OnDesk[],
  { remarkId, kind }: { readonly remarkId: OversightId; readonly kind: "answer" | "settled" },
): RemarkRefusal | null => {
  const found = remarksOf(entries).find(({ remark }) => remark.id === remarkId);
  if (found === undefined) return "unknown-remark";
  if (found.state === "settled") return "remark-settled";
  return kind === "settled" && found.state === "open" ? "not-answered" : null;
};
