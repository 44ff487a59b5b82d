import { ENDPOINTS } from "@albero/contract";
import type { AccountId, Day, RoleAssignment, Scope } from "@albero/domain";
import { giveRole as give } from "@albero/store";
import { v7 as uuid } from "uuid";
import type { Handler } from "../../http/bind.ts";
import { answer, decline } from "../../reply.ts";
import type { Service } from "../service.ts";
import { noteChange, type Work } from "../work.ts";
import { writing } from "../writing.ts";
import { accountDesk, accountView } from "./account-desk.ts";
import { giveFaults, type Wanted } from "./account-faults.ts";

/** Gives an account a role that was found to be in order, with its line in the register. */
export const giveWanted = async (
  work: Work,
  { wanted, accountId, today }: { wanted: Wanted; accountId: AccountId; today: Day },
): Promise<void> => {
  const { role, scope, validFrom, validTo } = wanted;
  const assignment: RoleAssignment = {
    ...{ bodyId: work.bodyId, role, scope: scope as Scope },
    validFrom: (validFrom ?? today) as Day,
    ...{ validTo: validTo as Day | null, recordedAt: work.author.at, supersededAt: null },
  };
  await give(work.tx, { id: uuid(), accountId, assignment });
  await noteChange(work, {
    ...{ action: "role.give", subject: `account/${accountId}`, before: null, reason: null },
    after: { role, scope, validFrom: assignment.validFrom, validTo },
  });
};

/** Gives an account of the body another role. */
export const giveRole =
  (service: Service): Handler<typeof ENDPOINTS.giveRole> =>
  (call) =>
    writing(service, { call, endpointId: ENDPOINTS.giveRole.id }, async (work) => {
      const desk = await accountDesk(work);
      const account = desk.accounts.find(({ id }) => id === call.params.accountId);
      if (account === undefined || account.disabledAt !== null) return decline("not-found");
      const faults = giveFaults(call.body, desk, { accountId: account.id, caller: call.caller });
      if (faults.length > 0) return decline("account-refused", { faults });
      const { today } = desk;
      await giveWanted(work, { wanted: call.body, accountId: account.id, today });
      return answer(accountView(await accountDesk(work), account, call.caller.actor.accountId));
    });
