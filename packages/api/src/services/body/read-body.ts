import type { BodyView, readBody as endpoint } from "@albero/contract";
import { planInForce, type BodyDocument, type BodyId, type Question } from "@albero/domain";
import { findBody, inNoBody } from "@albero/store";
import type { Handler } from "../../http/bind.ts";
import { answer, type Reply } from "../../reply.ts";
import { planRef } from "../../views/tree.ts";
import { momentView, periodsOf } from "../moment.ts";
import { see, type Asking, type Service } from "../service.ts";

const planView = ({ plans }: BodyDocument, question: Question): BodyView["plan"] => {
  const found = planInForce(plans, question);
  return found.ok ? planRef(found.value) : null;
};

/** A body with the moment its pages look at, and the version a change has to send back. */
export const bodyAnswer = async (service: Service, call: Omit<Asking, "query">): Promise<Reply<BodyView>> => {
  const { document, question } = await see(service, { ...call, query: {} });
  const stored = await inNoBody(service.parts.database, (tx) => findBody(tx, call.params.bodyId as BodyId));
  const { id, slug, name, shortName, nature, mission, example, ownToday, holidays } = document.body;
  const view: BodyView = {
    ...{ id, slug, name, shortName, nature, mission, example, ownToday },
    holidays: [...(holidays ?? [])],
    moment: momentView(question),
    periods: periodsOf(document.plans),
    plan: planView(document, question),
  };
  return answer(view, stored?.version ?? null);
};

/** A body and its moment. */
export const readBody =
  (service: Service): Handler<typeof endpoint> =>
  (call) =>
    bodyAnswer(service, call);
