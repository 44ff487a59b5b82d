import type { exportCommonResults as endpoint } from "@albero/contract";
import type { BodyId, ResultForm } from "@albero/domain";
import { commonResults } from "@albero/exchange";
import type { Handler } from "../../http/bind.ts";
import { answer, decline } from "../../reply.ts";
import { questionOf } from "../moment.ts";
import type { Service } from "../service.ts";

const MEDIA: Readonly<Record<ResultForm, string>> = { csv: "text/csv", json: "application/json" };

/** The results of adopted common objectives as the file their owner asks for, named by body and period. */
export const exportCommonResults =
  (service: Service): Handler<typeof endpoint> =>
  async (call) => {
    const { bodyId, planId } = call.params;
    const { library } = call.query;
    const { document } = await service.snapshots(bodyId as BodyId);
    const plan = document.plans.find(({ id }) => id === planId);
    if (plan === undefined) return decline("not-found");
    const period = call.query.period ?? String(plan.years[0]);
    const question = questionOf(document, { period }, call.now);
    const form = call.query.form ?? null;
    const written = commonResults(document, { library, planId, question, form });
    if (written === null) return decline("not-found");
    const name = `${document.body.slug}-${period}-${library}.${written.form}`;
    const bytes = new TextEncoder().encode(written.text);
    return answer({ name, mediaType: MEDIA[written.form], bytes });
  };
