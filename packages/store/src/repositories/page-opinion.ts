import type { BodyId, Day } from "@albero/domain";
import type { Tx } from "../connection.ts";
import { insertRows } from "./bulk.ts";

/** How useful a reader found a public page. */
export type PageOpinion = {
  readonly id: string;
  readonly page: string;
  readonly score: number;
  readonly givenOn: Day;
};

/** Adds an opinion. */
export const addPageOpinion = (
  tx: Tx,
  bodyId: BodyId,
  { id, page, score, givenOn }: PageOpinion,
): Promise<void> => insertRows(tx, "page_opinion", [{ body_id: bodyId, id, page, score, given_on: givenOn }]);

/** How many opinions the pages of a body have had. */
export const countPageOpinions = async (tx: Tx, bodyId: BodyId): Promise<number> => {
  const { count } = await tx
    .selectFrom("page_opinion")
    .select((eb) => eb.fn.countAll<string>().as("count"))
    .where("body_id", "=", bodyId)
    .executeTakeFirstOrThrow();
  return Number(count);
};
