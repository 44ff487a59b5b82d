import {
  ENDPOINTS,
  type AnsweredView,
  type ProposalView,
  type answerValues as answering,
  type sendValues as sending,
} from "@albero/contract";
import { toDecimal, yearOf, type BodyId, type PeriodCode, type Proposal, type UnitId } from "@albero/domain";
import { findBody, inBody, loadUnits, type Tx } from "@albero/store";
import type { Call, Handler, Placed } from "../../http/bind.ts";
import { answer, decline, type Reply } from "../../reply.ts";
import { unitsAt } from "../../views/lens.ts";
import { authorOf } from "../author.ts";
import { readCollecting } from "../cycle/collecting.ts";
import { todayOf } from "../moment.ts";
import { once } from "../once.ts";
import type { Service } from "../service.ts";
import { answerCell, type Ground } from "./answer-cell.ts";
import { criticalIn, NEVER_CRITICAL } from "./critical.ts";
import { ancestorsOf, measureNow, placeOfCell } from "./entering.ts";

type Answering = Call<typeof sending> | Call<typeof answering>;
type Decided = Pick<Ground, "decided" | "action" | "isCritical">;

const groundOf = async (tx: Tx, call: Answering, decided: Decided): Promise<Ground | null> => {
  const bodyId = call.params.bodyId as BodyId;
  const body = await findBody(tx, bodyId);
  if (body === null) return null;
  const today = todayOf(body, call.now);
  const units = unitsAt({ units: await loadUnits(tx, bodyId) }, { today, knownAt: call.now });
  const [first] = call.body.cells;
  const collecting = await readCollecting(tx, bodyId, yearOf((first?.period ?? today) as PeriodCode));
  const { caller, language } = call;
  const work = { tx, bodyId, author: authorOf(call) };
  return { work, body, units, caller, language, collecting, ...decided };
};

const answerAll = async (tx: Tx, call: Answering, decided: Decided): Promise<Reply<AnsweredView>> => {
  const ground = await groundOf(tx, call, decided);
  if (ground === null) return decline("not-found");
  const done: AnsweredView["done"] = [];
  const refused: AnsweredView["refused"] = [];
  for (const cell of call.body.cells) {
    const answered = await answerCell(ground, cell);
    if (answered === null) return decline("not-found");
    if ("done" in answered) done.push(answered.done);
    else refused.push(answered.refused);
  }
  return answer({ done, refused });
};

/** Sends values to the validator: those that still are as they were seen, each with its line in the register. */
export const sendValues =
  (service: Service): Handler<typeof sending> =>
  (call) => {
    const scope = { bodyId: call.params.bodyId as BodyId, accountId: call.caller.actor.accountId };
    const asked = { call, endpointId: ENDPOINTS.sendValues.id };
    const periods = call.body.cells.map(({ period }) => period);
    return inBody(service.parts.database, scope, (tx) =>
      once(tx, asked, async () => {
        const isCritical = await criticalIn(service, call, periods);
        const decided = { decision: "sent", note: null } as const;
        return answerAll(tx, call, { action: "measure.enter", decided, isCritical });
      }),
    );
  };

/** The proposed value with its number in its plain form, as values are kept. */
const proposalIn = (proposal: ProposalView): Proposal => {
  const number = proposal.kind === "number" ? toDecimal(proposal.number) : null;
  return number?.ok === true ? { kind: "number", number: number.value } : (proposal as Proposal);
};

/** One value cannot be proposed for many. */
const refuseMany = () =>
  decline("value-refused", { faults: [{ place: "body/proposal", code: "proposal-of-one", facts: {} }] });

/** Approves or returns values: those that still are as they were seen, all in one transaction. */
export const answerValues =
  ({ parts }: Service): Handler<typeof answering> =>
  (call) => {
    const scope = { bodyId: call.params.bodyId as BodyId, accountId: call.caller.actor.accountId };
    const { decision, note = null, proposal, cells } = call.body;
    const proposed = proposal === undefined ? {} : { proposal: proposalIn(proposal) };
    const decided: Decided = {
      ...{ action: "measure.validate", isCritical: NEVER_CRITICAL },
      decided: { decision, note, ...proposed },
    };
    if (proposal !== undefined && cells.length > 1) return Promise.resolve(refuseMany());
    const asked = { call, endpointId: ENDPOINTS.answerValues.id };
    return inBody(parts.database, scope, (tx) => once(tx, asked, () => answerAll(tx, call, decided)));
  };

type Pointed = { readonly measureId: string; readonly unitId: string | null };

/** The cells a request points at. Who may is asked before the body is checked, so it may be anything yet. */
const pointedAt = (body: unknown): readonly Pointed[] => {
  const { cells } = (body ?? {}) as { readonly cells?: unknown };
  return Array.isArray(cells)
    ? cells.filter((cell): cell is Pointed => typeof cell === "object" && cell !== null)
    : [];
};

/**
 * The places of all cells of a request: who reaches none of them is refused at the door, who reaches some is told of
 * each of the others.
 */
export const placeOfCells =
  ({ snapshots }: Service) =>
  async ({
    params,
    body,
    now,
  }: Pick<Answering, "params" | "now"> & { readonly body: unknown }): Promise<Placed> => {
    const { document } = await snapshots(params.bodyId as BodyId);
    const ancestors = ancestorsOf(unitsAt(document, { today: todayOf(document.body, now), knownAt: now }));
    const unitIds = pointedAt(body).flatMap(({ measureId, unitId }) => {
      const measure = measureNow(document, measureId);
      return measure === null
        ? []
        : placeOfCell({ measure, unitId: unitId as UnitId | null }, ancestors).unitIds;
    });
    return { unitIds, ancestors };
  };
