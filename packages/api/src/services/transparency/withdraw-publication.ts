import { ENDPOINTS, type withdrawPublication as endpoint } from "@albero/contract";
import type { PublicationId } from "@albero/domain";
import { findBody, loadPublications, withdrawPublication as withdraw } from "@albero/store";
import type { Handler } from "../../http/bind.ts";
import { answer, decline } from "../../reply.ts";
import type { Service } from "../service.ts";
import { noteChange } from "../work.ts";
import { writing } from "../writing.ts";
import { publicationView } from "./publication-view.ts";

/** Takes a publication back. It stays in the register with its files, and its address tells why it is not there. */
export const withdrawPublication =
  (service: Service): Handler<typeof endpoint> =>
  (call) =>
    writing(service, { call, endpointId: ENDPOINTS.withdrawPublication.id }, async (work) => {
      const { tx, bodyId, author } = work;
      const id = call.params.publicationId as PublicationId;
      const before = (await loadPublications(tx, bodyId)).find((each) => each.id === id);
      const body = await findBody(tx, bodyId);
      if (before === undefined || body === null) return decline("not-found");
      if (before.withdrawn !== null)
        return decline("publication-refused", {
          faults: [{ place: "body/reason", code: "withdrawn-already", facts: {} }],
        });
      const withdrawal = { at: author.at, reason: call.body.reason.trim() };
      await withdraw(tx, bodyId, { id, withdrawal });
      const after = { ...before, withdrawn: withdrawal };
      const change = { action: "publication.withdraw", subject: `publication/${id}` };
      const told = { name: before.name, revision: before.revision };
      await noteChange(work, {
        ...{ ...change, reason: withdrawal.reason, before: told },
        after: { ...told, withdrawn: withdrawal },
      });
      return answer(publicationView(body, after, []));
    });
