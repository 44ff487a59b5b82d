import type { CellKey, Instant, Validation } from "@albero/domain";
import { addValidation } from "@albero/store";
import { answer, decline, type Reply } from "../../reply.ts";
import { noteChange, type Work } from "../work.ts";

/** A validator's answer to the last value of a cell. */
export type AnswerToRecord = {
  readonly key: CellKey;
  /** What the cell is called in the register. */
  readonly subject: string;
  readonly expectedVersion: number;
  readonly recordedBy: string;
  readonly recordedAt: Instant;
  readonly note: string | null;
} & Pick<Validation, "decision" | "proposal">;

/** Approves or returns the last value of a cell, if the cell still is as the validator saw it. */
export const validateValue = async (work: Work, given: AnswerToRecord): Promise<Reply<null>> => {
  const { tx, bodyId, author } = work;
  const { subject, decision, note, proposal } = given;
  const done = await addValidation(tx, bodyId, { ...given, accountId: author.accountId });
  if (!done.ok) return decline("changed-meanwhile");
  await noteChange(work, {
    ...{ action: "measure.validate", subject, reason: note },
    ...{ before: null, after: { decision, ...(proposal === undefined ? {} : { proposal }) } },
  });
  return answer(null, done.value.version);
};
