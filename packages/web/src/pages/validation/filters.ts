import type { QueueRow } from "@albero/contract";

/** What a queued value may be looked for by: anything odd, or one thing that is. */
export const REMARKS = ["odd", "late", "out-of-range", "changed-after", "no-note"] as const;
export type Remark = (typeof REMARKS)[number];

/** Whether a value has what is looked for. */
export const has = ({ remarks }: Pick<QueueRow, "remarks">, remark: Remark | undefined): boolean => {
  if (remark === undefined) return true;
  return remark === "odd" ? remarks.length > 0 : remarks.includes(remark);
};
