import type { printAppraisal as printing, readAppraisal as endpoint } from "@albero/contract";
import { appraisalSheet, type CardOnPaper } from "@albero/documents";
import { resultOf, type AppraisalId, type BodyId } from "@albero/domain";
import { inBody, loadAppraisals } from "@albero/store";
import type { Call, Handler } from "../../http/bind.ts";
import { answer, decline, type Reply } from "../../reply.ts";
import { unitRef } from "../../views/refs.ts";
import { authorOf } from "../author.ts";
import { fileOf } from "../file-of.ts";
import type { Service } from "../service.ts";
import { noteChange, type Work } from "../work.ts";
import { appraisalView, evaluatorsOf, toldTo, type Shown } from "./appraisal-view.ts";
import { figuresOf, isConcerned, maySee, openDesk, type Desk } from "./desk.ts";
import { noteReading, titlesIn } from "./reading.ts";

type Asked = Pick<Call, "caller" | "now" | "language" | "requestId"> & {
  readonly params: { readonly bodyId: string; readonly appraisalId: string };
  readonly query: { readonly reason?: string };
};

/** What is made of a card for its reader. */
type Making<Value> = (desk: Desk, shown: Shown) => Promise<Reply<Value>> | Reply<Value>;

const read = async <Value>(
  { service, call }: { readonly service: Service; readonly call: Asked },
  work: Work,
  make: Making<Value>,
): Promise<Reply<Value> | null> => {
  const desk = await openDesk(service, work, call);
  const all = await loadAppraisals(work.tx, work.bodyId);
  const recorded = all.find(({ appraisal }) => appraisal.id === (call.params.appraisalId as AppraisalId));
  if (recorded === undefined || !maySee(desk, recorded.appraisal)) return null;
  const reason = call.query.reason ?? null;
  if (reason === null && !isConcerned(desk, recorded.appraisal))
    return decline("appraisal-refused", {
      faults: [{ place: "query/reason", code: "reason-needed", facts: {} }],
    });
  await noteReading(work, desk, { appraisal: recorded.appraisal, reason });
  const ofYear = all.filter(({ appraisal }) => appraisal.year === recorded.appraisal.year);
  const others = ofYear.map(({ appraisal }) => appraisal);
  return make(desk, { recorded, others, titles: titlesIn(desk, ofYear) });
};

/**
 * What is made of a card, for whom it is there. Somebody else's is not found, and that it was asked for is written down;
 * who reads it for another task than evaluating says why.
 */
const reading = async <Value>(service: Service, call: Asked, make: Making<Value>): Promise<Reply<Value>> => {
  const bodyId = call.params.bodyId as BodyId;
  const author = authorOf(call);
  const found = await inBody(service.parts.database, { bodyId, accountId: author.accountId }, (tx) =>
    read({ service, call }, { tx, bodyId, author }, make),
  );
  return found ?? notFound(service, call);
};

/** A card. */
export const readAppraisal =
  (service: Service): Handler<typeof endpoint> =>
  (call) =>
    reading(service, call, (desk, shown) => answer(appraisalView(desk, shown), shown.recorded.revision));

const onPaper = (desk: Desk, { recorded, titles }: Shown): CardOnPaper => {
  const appraisal = toldTo(desk, recorded.appraisal);
  return {
    appraisal,
    result: resultOf(appraisal, figuresOf(desk, appraisal), desk.scheme),
    person: titles(appraisal.personId),
    unit: unitRef(desk, appraisal.unitId)?.name ?? null,
    evaluators: evaluatorsOf(appraisal, titles),
  };
};

/** A card as a file, for those who may read it. */
export const printAppraisal =
  (service: Service): Handler<typeof printing> =>
  (call) =>
    reading(service, call, async (desk, shown) => {
      const { document, scheme, today, language } = desk;
      const card = onPaper(desk, shown);
      const sheet = appraisalSheet(card, { body: document.body, levels: scheme.levels, today, language });
      const name = `scheda-${card.appraisal.year}-${card.appraisal.id.slice(-6)}`;
      return answer(await fileOf(sheet, { name, format: call.params.format }));
    });

/** A transaction of its own: what is declined leaves nothing behind. */
const notFound = async <Value>(service: Service, call: Asked): Promise<Reply<Value>> => {
  const bodyId = call.params.bodyId as BodyId;
  const author = authorOf(call);
  await inBody(service.parts.database, { bodyId, accountId: author.accountId }, (tx) =>
    noteChange(
      { tx, bodyId, author },
      {
        ...{ action: "appraisal.not-found", subject: `appraisal/${call.params.appraisalId}` },
        ...{ reason: null, before: null, after: null },
      },
    ),
  );
  return decline("not-found");
};
