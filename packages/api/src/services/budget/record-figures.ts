import type { BodyDocument, Instant } from "@albero/domain";
import { canonicalSha256, saveBudget, saveContext } from "@albero/store";
import { noteChange, type Work } from "../work.ts";

export type Figures = Pick<BodyDocument, "budget" | "context">;

/** Records the budget statements and the context figures of a body as known from an instant on. */
export const recordFigures = async (
  work: Work,
  { figures, since }: { readonly figures: Figures; readonly since: Instant },
): Promise<void> => {
  const { tx, bodyId } = work;
  const { budget, context } = figures;
  if (budget !== null) await saveBudget(tx, bodyId, { budget, at: since });
  if (context !== null) await saveContext(tx, bodyId, { context, at: since });
  const after = {
    lines: budget?.lines.length ?? 0,
    tables: context?.tables.length ?? 0,
    sha256: canonicalSha256(figures),
  };
  await noteChange(work, { action: "budget.record", subject: "budget", before: null, after, reason: null });
};
