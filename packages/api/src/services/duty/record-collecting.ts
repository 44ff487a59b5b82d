import type { CollectingRecord } from "@albero/domain";
import { canonicalSha256, saveCollecting } from "@albero/store";
import { noteChange, type Work } from "../work.ts";

/** Records calendars, duties, ticks and what was told, as they were recorded elsewhere. */
export const recordCollecting = async (work: Work, collecting: CollectingRecord): Promise<void> => {
  await saveCollecting(work.tx, work.bodyId, collecting);
  const counts = Object.entries(collecting).map(([part, list]) => [part, list.length] as const);
  const after = { ...Object.fromEntries(counts), sha256: canonicalSha256(collecting) };
  await noteChange(work, {
    ...{ action: "round.record", subject: "collecting", before: null, after, reason: null },
  });
};
