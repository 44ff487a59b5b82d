import type { listClients as endpoint } from "@albero/contract";
import type { BodyId } from "@albero/domain";
import { listClients as clientsOf, readBody } from "@albero/store";
import type { Handler } from "../../http/bind.ts";
import { answer } from "../../reply.ts";
import { measuresAt } from "../../views/lens.ts";
import type { Service } from "../service.ts";
import { clientView } from "./client-view.ts";

/** The other systems of a body with their measures, newest first. */
export const listClients =
  ({ parts, snapshots }: Service): Handler<typeof endpoint> =>
  async ({ params, now }) => {
    const bodyId = params.bodyId as BodyId;
    const { document } = await snapshots(bodyId);
    const measures = measuresAt(document, { knownAt: now });
    const clients = await readBody(parts.database, { bodyId, accountId: null }, (tx) =>
      clientsOf(tx, bodyId),
    );
    return answer({ clients: clients.map((each) => clientView(each, measures)) });
  };
