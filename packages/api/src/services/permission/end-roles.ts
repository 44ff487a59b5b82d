import type { ENDPOINTS } from "@albero/contract";
import type { AccountId, BodyId, RoleAssignment } from "@albero/domain";
import {
  asAccount,
  disableAccount,
  endSessions,
  findAccount,
  giveRole,
  inBody,
  loadAssignments,
  supersedeRole,
  type RoleToGive,
} from "@albero/store";
import type { Call, Handler } from "../../http/bind.ts";
import { answer, decline, type Reply } from "../../reply.ts";
import { authorOf } from "../author.ts";
import type { Service } from "../service.ts";
import { noteChange, type Work } from "../work.ts";
import { accountDesk, isOpen, type AccountDesk } from "./account-desk.ts";
import { endFaults } from "./account-faults.ts";

/** Takes a role back from today on: what it was before stays to be read. */
const takeBack = async (
  work: Work,
  { id, accountId, assignment }: RoleToGive,
  { today }: AccountDesk,
): Promise<void> => {
  const { tx, bodyId, author } = work;
  await supersedeRole(tx, bodyId, { id, at: author.at });
  const { role, scope, validFrom, validTo } = assignment;
  const ended: RoleAssignment = { ...assignment, validTo: today, recordedAt: author.at };
  // One that begins today or later never held.
  if (validFrom < today) await giveRole(tx, { id, accountId, assignment: ended });
  await noteChange(work, {
    ...{ action: "role.end", subject: `account/${accountId}`, reason: null },
    before: { role, scope, validFrom, validTo },
    after: null,
  });
};

type Asked = Pick<Call, "params" | "caller" | "now" | "requestId">;

/** Takes back those roles of the body that are chosen; declines where there is none, or they have to stay. */
const endThose = (
  { parts }: Service,
  call: Asked,
  chosen: (given: RoleToGive) => boolean,
): Promise<Reply<null>> => {
  const { bodyId } = call.params as { readonly bodyId: BodyId };
  const author = authorOf(call);
  return inBody(parts.database, { bodyId, accountId: author.accountId }, async (tx) => {
    const work = { tx, bodyId, author };
    const desk = await accountDesk(work);
    const ending = desk.roles.filter((given) => isOpen(given, desk.today) && chosen(given));
    if (ending.length === 0) return decline("not-found");
    const faults = endFaults(ending, desk, call.caller);
    if (faults.length > 0) return decline("account-refused", { faults });
    for (const given of ending) await takeBack(work, given, desk);
    return answer(null);
  });
};

/** Takes one role back: the next request no longer has it. */
export const endRole =
  (service: Service): Handler<typeof ENDPOINTS.endRole> =>
  (call) =>
    endThose(service, call, ({ id }) => id === call.params.roleId);

/** Whoever holds no role anywhere and does not run the installation has nothing to sign in for. */
const shutIfIdle = async ({ parts }: Service, id: AccountId): Promise<void> => {
  const now = parts.clock();
  await asAccount(parts.database, id, async (tx) => {
    const today = now.slice(0, 10);
    const account = await findAccount(tx, id);
    const held = await loadAssignments(tx, id);
    const isBusy = held.some(
      ({ supersededAt, validTo }) => supersededAt === null && (validTo === null || validTo > today),
    );
    if (account === null || isBusy || account.operates || account.exampleBodyId !== null) return;
    await disableAccount(tx, { id, at: now });
    await endSessions(tx, { accountId: id, exceptId: null, now, because: "closed" });
  });
};

/** Takes every role of an account in the body back at once. */
export const closeAccount =
  (service: Service): Handler<typeof ENDPOINTS.closeAccount> =>
  async (call) => {
    const { accountId } = call.params;
    const done = await endThose(service, call, (given) => given.accountId === accountId);
    if (done.ok) await shutIfIdle(service, accountId as AccountId);
    return done;
  };
