import type { Body, Instant } from "@albero/domain";
import { createBody as insertBody, findBody, findBodyBySlug } from "@albero/store";
import { answer, decline, type Reply } from "../../reply.ts";
import { noteChange, type Work } from "../work.ts";

/** Creates a body, with its first line in the register. Declines when its short name or its id is taken. */
export const createBody = async (
  work: Work,
  { body, since }: { readonly body: Body; readonly since: Instant },
): Promise<Reply<null>> => {
  const { tx } = work;
  const taken = (await findBodyBySlug(tx, body.slug)) ?? (await findBody(tx, body.id));
  if (taken !== null) return decline("body-exists", { facts: { slug: body.slug } });
  await insertBody(tx, body, since);
  await noteChange(work, {
    action: "body.create",
    subject: `body/${body.id}`,
    before: null,
    after: body,
    reason: null,
  });
  return answer(null);
};
