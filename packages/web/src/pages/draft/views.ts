/** What can be seen of a draft, as it stands in the address. */
export const DRAFT_VIEWS = ["albero", "attesi", "schede", "modifiche"] as const;
export type DraftViewName = (typeof DRAFT_VIEWS)[number];
