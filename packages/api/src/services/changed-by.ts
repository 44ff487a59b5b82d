import type { Instant } from "@albero/domain";
import { decline } from "../reply.ts";

type Last = { readonly revision: number; readonly recordedBy: string; readonly recordedAt: Instant };

/** The number of the last record of something; nought where nothing was recorded. */
export const revisionOf = (last: { readonly revision: number } | null): number => last?.revision ?? 0;

/** Declines what was written over a record that somebody changed meanwhile, and tells who. */
export const changedBy = (last: Last | null) =>
  decline("changed-meanwhile", {
    changed: {
      ...{ version: String(revisionOf(last)), value: null },
      ...{ changedBy: last?.recordedBy ?? null, changedAt: last?.recordedAt ?? null },
    },
  });
