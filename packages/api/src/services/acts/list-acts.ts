import type { listActs as endpoint } from "@albero/contract";
import type { BodyId } from "@albero/domain";
import { loadActs, loadOrgans, readBody } from "@albero/store";
import type { Handler } from "../../http/bind.ts";
import { answer } from "../../reply.ts";
import { actView } from "../../views/act.ts";
import { pageOf } from "../page.ts";
import type { Service } from "../service.ts";

/** The register of acts, newest first; a search looks at how an act is cited and at its subject. */
export const listActs =
  ({ parts }: Service): Handler<typeof endpoint> =>
  async (call) => {
    const bodyId = call.params.bodyId as BodyId;
    const scope = { bodyId, accountId: call.caller.actor.accountId };
    const { acts, organs } = await readBody(parts.database, scope, async (tx) => ({
      acts: await loadActs(tx, bodyId),
      organs: await loadOrgans(tx, bodyId),
    }));
    const words = (call.query.search ?? "").trim().toLowerCase();
    const views = acts.map((act) => actView(act, organs));
    const found = views.filter(({ cited, subject }) => `${cited} ${subject}`.toLowerCase().includes(words));
    const { page, rows } = pageOf(found, call.query);
    return answer({ page, acts: [...rows] });
  };
