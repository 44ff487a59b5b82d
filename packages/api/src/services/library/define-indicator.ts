import { ENDPOINTS } from "@albero/contract";
import type { IndicatorId } from "@albero/domain";
import { loadIndicators, loadMeasures, loadPlans, saveIndicators } from "@albero/store";
import { v7 as uuid } from "uuid";
import type { Handler } from "../../http/bind.ts";
import { answer, decline } from "../../reply.ts";
import type { Service } from "../service.ts";
import { versionIn } from "../version.ts";
import { noteChange } from "../work.ts";
import { writing } from "../writing.ts";
import { indicatorOf } from "./indicator-definition.ts";
import { inForce, libraryIndicatorView } from "./library-views.ts";

type Endpoint = typeof ENDPOINTS.defineIndicator;

/** Defines an indicator, new or anew. Plans keep the definition they place until they are told to take another. */
export const defineIndicator =
  (service: Service): Handler<Endpoint> =>
  (call) =>
    writing(service, { call, endpointId: ENDPOINTS.defineIndicator.id }, async (work) => {
      const { tx, bodyId, author } = work;
      const library = {
        measures: await loadMeasures(tx, bodyId),
        indicators: await loadIndicators(tx, bodyId),
        plans: await loadPlans(tx, bodyId),
      };
      const id = (call.body.id ?? uuid()) as IndicatorId;
      const previous = inForce(library.indicators).find((each) => each.id === id) ?? null;
      if (typeof call.body.id === "string" && previous === null) return decline("not-found");
      if (versionIn(call.version) !== (previous?.version ?? 0)) return decline("changed-meanwhile");
      const frame = { library, language: call.language, at: author.at };
      const defined = indicatorOf(call.body.definition, { id, previous }, frame);
      if (!defined.ok) return defined;
      await saveIndicators(tx, bodyId, [defined.value]);
      const { reason = null } = call.body;
      const change = { action: "library.define-indicator", subject: `indicator/${id}`, reason };
      await noteChange(work, { ...change, before: previous, after: defined.value });
      const now = { ...library, indicators: [...library.indicators, defined.value] };
      const view = libraryIndicatorView(defined.value, { library: now, language: call.language });
      return answer(view, defined.value.version);
    });
