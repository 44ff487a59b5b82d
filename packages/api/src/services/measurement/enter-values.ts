import type { enterValues as endpoint, EnteredCell } from "@albero/contract";
import { dayIn, permits, type BodyId, type UnitId } from "@albero/domain";
import type { Call, Handler } from "../../http/bind.ts";
import { faultText, problemText } from "../../messages/messages.ts";
import { answer, decline, type Refusal } from "../../reply.ts";
import { unitsAt } from "../../views/lens.ts";
import { todayOf } from "../moment.ts";
import type { Service } from "../service.ts";
import { ancestorsOf, measureNow, placeOfCell } from "./entering.ts";
import { enterOne, type Entering } from "./enter-value.ts";

type BatchCall = Call<typeof endpoint>;
type Item = BatchCall["body"]["cells"][number];

/** One value of the batch as the call it would be by itself. */
const alone = (
  call: BatchCall,
  { measureId, period, unitId, version, key, value, note }: Item,
): Entering => ({
  ...call,
  params: { bodyId: call.params.bodyId, measureId, period },
  query: unitId === null ? {} : { "unit-id": unitId },
  version: String(version),
  idempotencyKey: key,
  body: { value, ...(note === undefined ? {} : { note }) },
});

/** Why a value was refused, in one sentence. */
export const refusalInWords = (
  { code, faults, facts }: Refusal,
  call: Pick<BatchCall, "language" | "requestId">,
): string => {
  const said = faults.map((fault) => faultText(fault, call.language));
  const { detail } = problemText(code, { requestId: call.requestId, ...facts }, call.language);
  return said.length === 0 ? detail : said.join("; ");
};

const refusedAs = (refusal: Refusal, call: BatchCall): EnteredCell["refused"] => {
  const { code, changed } = refusal;
  return { code, message: refusalInWords(refusal, call), changed };
};

/** Whether the caller may write in the cell of an item; his role was only asked about the batch as a whole. */
const reachOf = async ({ snapshots }: Service, { params, caller, now }: BatchCall) => {
  const { document } = await snapshots(params.bodyId as BodyId);
  const { body } = document;
  const ancestors = ancestorsOf(unitsAt(document, { today: todayOf(body, now), knownAt: now }));
  const when = { bodyId: body.id, day: dayIn(body.timeZone, now), now };
  return ({ measureId, unitId }: Item): boolean => {
    const measure = measureNow(document, measureId);
    if (measure === null) return false;
    const placed = placeOfCell({ measure, unitId: unitId as UnitId | null }, ancestors);
    return permits(caller.actor, "measure.enter", { ...when, ...placed });
  };
};

/**
 * Enters many values, each by itself: in its own transaction, under its own key, against the version that was seen.
 * One that cannot stand is named with the reason and holds up no other.
 */
export const enterValues =
  (service: Service): Handler<typeof endpoint> =>
  async (call) => {
    const isInReach = await reachOf(service, call);
    const entered: EnteredCell[] = [];
    for (const item of call.body.cells) {
      const done = isInReach(item) ? await enterOne(service, alone(call, item)) : decline("not-permitted");
      entered.push(
        done.ok
          ? { key: item.key, cell: done.value, refused: null }
          : { key: item.key, cell: null, refused: refusedAs(done.refusal, call) },
      );
    }
    return answer({ entered });
  };
