import type { createBody as endpoint } from "@albero/contract";
import { dayIn, type AccountId, type Body, type BodyId, type Role } from "@albero/domain";
import { findBody, giveRole, inBody } from "@albero/store";
import { v5, v7 as uuid } from "uuid";
import type { Call, Handler } from "../../http/bind.ts";
import { answer, decline } from "../../reply.ts";
import { authorOf } from "../author.ts";
import type { Service } from "../service.ts";
import { slugOf } from "../slug.ts";
import { noteChange, type Work } from "../work.ts";
import { createBody } from "./create-body.ts";

/** The zone Italian bodies count their days in. */
const ZONE = "Europe/Rome";

const bodyOf = ({ body }: Call<typeof endpoint>, id: BodyId): Body => ({
  ...{ id, slug: slugOf(body.shortName), name: body.name.trim(), shortName: body.shortName.trim() },
  ...{ nature: body.nature.trim(), mission: null, timeZone: ZONE, example: false, ownToday: null },
});

/** What whoever creates a body may do in it from the start: others they give, and not to themselves. */
const FIRST_ROLES: Readonly<Record<"simple" | "full", readonly Role[]>> = {
  simple: ["administrator", "planner"],
  full: ["administrator"],
};

const giveFirst = async (work: Work, accountId: AccountId, role: Role): Promise<void> => {
  const { tx, bodyId, author } = work;
  const dated = {
    validFrom: dayIn(ZONE, author.at),
    validTo: null,
    recordedAt: author.at,
    supersededAt: null,
  };
  const scope = { kind: "body" } as const;
  await giveRole(tx, { id: uuid(), accountId, assignment: { ...dated, bodyId, role, scope } });
  await noteChange(work, {
    ...{ action: "role.give", subject: `account/${accountId}`, before: null, reason: "creates the body" },
    after: { role, scope },
  });
};

/** Creates a body, once for each key: whoever creates it administers it. */
export const createOwnBody =
  ({ parts }: Service): Handler<typeof endpoint> =>
  (call) => {
    const { accountId } = call.caller.actor;
    if (accountId === null) return Promise.resolve(decline("not-signed-in"));
    // The same call repeated finds the body it made: nothing of a body can be kept before there is one.
    const bodyId = v5(`body/${call.idempotencyKey ?? ""}`, accountId) as BodyId;
    const made = { id: bodyId, name: call.body.name.trim() };
    return inBody(parts.database, { bodyId, accountId }, async (tx) => {
      if ((await findBody(tx, bodyId)) !== null) return answer(made);
      const work = { tx, bodyId, author: authorOf(call) };
      const done = await createBody(work, { body: bodyOf(call, bodyId), since: call.now });
      if (!done.ok) return done;
      for (const role of FIRST_ROLES[call.body.profile]) await giveFirst(work, accountId, role);
      return answer(made);
    });
  };
