import { ENDPOINTS } from "@albero/contract";
import type { Day, OrganId, OrganInOffice } from "@albero/domain";
import { loadOrgans, saveOrgan } from "@albero/store";
import { v7 as uuid } from "uuid";
import type { Handler } from "../../http/bind.ts";
import { answer, decline } from "../../reply.ts";
import type { Service } from "../service.ts";
import { versionIn } from "../version.ts";
import { noteChange } from "../work.ts";
import { writing } from "../writing.ts";
import { organView } from "./list-organs.ts";

type Endpoint = typeof ENDPOINTS.recordOrgan;

/** Records an organ in office, new or known; what was known of it before stays for the moments before. */
export const recordOrgan =
  (service: Service): Handler<Endpoint> =>
  (call) =>
    writing(service, { call, endpointId: ENDPOINTS.recordOrgan.id }, async (work) => {
      const { tx, bodyId, author } = work;
      const { id, name, kind, validFrom, validTo } = call.body;
      const all = await loadOrgans(tx, bodyId);
      const known = all.filter((organ) => organ.id === id);
      if (typeof id === "string" && known.length === 0) return decline("not-found");
      if (versionIn(call.version) !== known.length) return decline("changed-meanwhile");
      if (validTo !== null && validTo <= validFrom)
        return decline("act-refused", {
          faults: [{ place: "body/validTo", code: "ends-before-it-begins", facts: {} }],
        });
      const organ: OrganInOffice = {
        ...{ id: (id ?? uuid()) as OrganId, name, kind },
        ...{ validFrom: validFrom as Day, validTo: validTo as Day | null },
        ...{ recordedAt: author.at, supersededAt: null },
      };
      await saveOrgan(tx, bodyId, organ);
      const before = known.find(({ supersededAt }) => supersededAt === null) ?? null;
      const change = { action: "acts.record-organ", subject: `organ/${organ.id}`, reason: null };
      await noteChange(work, { ...change, before, after: organ });
      return answer(organView(organ, [...all, organ]), known.length + 1);
    });
