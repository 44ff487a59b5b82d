import type { Page } from "@albero/contract";

export type PageQuery = { readonly offset?: number; readonly limit?: number };

/** Lists never give more than this at once (foundation 11). */
const MOST = 200;

/** One page of a list, with how many there are in all. */
export const pageOf = <Row>(
  rows: readonly Row[],
  query: PageQuery,
): { readonly page: Page; readonly rows: readonly Row[] } => {
  const offset = query.offset ?? 0;
  const limit = query.limit ?? MOST;
  return { page: { total: rows.length, offset, limit }, rows: rows.slice(offset, offset + limit) };
};
