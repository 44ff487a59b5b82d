import type { previewImport as endpoint } from "@albero/contract";
import type { BodyId } from "@albero/domain";
import { readIncoming } from "@albero/exchange";
import { loadDraftChanges, readBody } from "@albero/store";
import type { Handler } from "../../http/bind.ts";
import { answer } from "../../reply.ts";
import type { Service } from "../service.ts";
import { refuseFile } from "../refuse-file.ts";
import { compareFile, declineWithoutDraft } from "./compare-file.ts";

/** What a file would change in the draft as it is now; nothing is saved. */
export const previewImport =
  (service: Service): Handler<typeof endpoint> =>
  async (call) => {
    const { language, now } = call;
    const without = await declineWithoutDraft(service, call.params);
    if (without !== null) return without;
    const read = await readIncoming(call.body, { at: now, language });
    if (!read.ok) return refuseFile(read.sentences);
    const incoming = read.value;
    const [bodyId, planId] = [call.params.bodyId as BodyId, call.params.planId];
    const scope = { bodyId, accountId: call.caller.actor.accountId };
    return readBody(service.parts.database, scope, async (tx) => {
      const compared = await compareFile(tx, { bodyId, planId, language, incoming });
      if (!compared.ok) return compared;
      const { draft, preview, problems } = compared.value;
      const key = { planId: draft.planId, version: draft.version };
      const changes = await loadDraftChanges(tx, bodyId, { key });
      const unmapped = incoming.kind === "stratml" ? incoming.unmapped : [];
      return answer({
        ...{ kind: incoming.kind, revision: changes.at(-1)?.revision ?? 0, counts: preview.counts },
        rows: preview.rows.map((row) => ({
          ...row,
          cells: row.cells.map(({ label, before, after }) => ({ label, before, after })),
        })),
        problems,
        unmapped: [...unmapped],
      });
    });
  };
