import type { ExampleAccount, listExampleAccounts as endpoint } from "@albero/contract";
import { inNoBody, listBodies, listExampleAccounts as accountsOf } from "@albero/store";
import type { Handler } from "../../http/bind.ts";
import { answer } from "../../reply.ts";
import type { Service } from "../service.ts";

/** The roles of example bodies that may be tried without a password. */
export const listExampleAccounts =
  ({ parts }: Service): Handler<typeof endpoint> =>
  async () => {
    const { accounts, bodies } = await inNoBody(parts.database, async (tx) => ({
      accounts: await accountsOf(tx),
      bodies: await listBodies(tx),
    }));
    const examples = new Map(bodies.filter(({ example }) => example).map((body) => [body.id, body.name]));
    const views = accounts.flatMap(({ id, title, description, exampleBodyId }): ExampleAccount[] => {
      const bodyName = exampleBodyId === null ? undefined : examples.get(exampleBodyId);
      if (exampleBodyId === null || bodyName === undefined) return [];
      return [{ id, title, description: description ?? "", bodyId: exampleBodyId, bodyName }];
    });
    return answer({ accounts: views });
  };
