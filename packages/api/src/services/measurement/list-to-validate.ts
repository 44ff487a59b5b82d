import type { listToValidate as endpoint, QueueRow } from "@albero/contract";
import {
  askedIn,
  dayIn,
  isPlausible,
  permits,
  periodOf,
  yearOf,
  type Asked,
  type CellStanding,
  type Instant,
} from "@albero/domain";
import type { Call, Handler } from "../../http/bind.ts";
import { answer } from "../../reply.ts";
import { measureRowAt } from "../../views/measure.ts";
import { unitRef } from "../../views/refs.ts";
import { collectionsAt, yearsCollected } from "../cycle/collecting.ts";
import { pageOf } from "../page.ts";
import { look, type Service, type View } from "../service.ts";
import { ancestorsOf, placeOfCell } from "./entering.ts";

type Remark = QueueRow["remarks"][number];
type Sent = Asked & {
  readonly standing: CellStanding & { readonly last: NonNullable<CellStanding["last"]> };
};

/** A value that waits for its validator; one that is not available waits for nobody. */
const isSent = (asked: Asked): asked is Sent =>
  asked.standing.stage === "sent" &&
  asked.standing.last !== null &&
  asked.standing.last.value.kind !== "not-available";

const wasApprovedBefore = ({ cells }: View, { measure, period, unitId, standing }: Sent): boolean =>
  cells
    .entriesOf({ measure, period, unitId })
    .filter(({ seq }) => seq !== standing.last.seq)
    .some((entry) => cells.validationsOf(entry).at(-1)?.decision === "approved");

const remarksOf = (view: View, sent: Sent): Remark[] => {
  const { measure, window, standing } = sent;
  const { timeZone } = view.document.body;
  const isOdd = !isPlausible(measure, standing.last.value);
  const found: Readonly<Record<Remark, boolean>> = {
    late: standing.doneAt !== null && dayIn(timeZone, standing.doneAt) > window.due,
    "out-of-range": isOdd,
    "changed-after": wasApprovedBefore(view, sent),
    "no-note": isOdd && standing.last.note === null,
  };
  return (["late", "out-of-range", "changed-after", "no-note"] as const).filter((remark) => found[remark]);
};

/** Whether the caller validates the values of a cell. */
const reachOf = ({ document, units }: View, { caller, now }: Call<typeof endpoint>) => {
  const when = { bodyId: document.body.id, day: dayIn(document.body.timeZone, now), now };
  const ancestors = ancestorsOf(units);
  return (sent: Sent): boolean =>
    permits(caller.actor, "measure.validate", { ...when, ...placeOfCell(sent, ancestors) });
};

const sentAt = ({ standing }: Sent): Instant => standing.answer?.recordedAt ?? standing.last.recordedAt;

const rowOf = (view: View, sent: Sent): QueueRow => ({
  row: measureRowAt(view, sent),
  office: unitRef(view.lens, sent.officeId),
  sentAt: sentAt(sent),
  remarks: remarksOf(view, sent),
});

/** Values sent and not answered yet that the caller may answer: the oldest period first, odd ones before others. */
export const listToValidate =
  (service: Service): Handler<typeof endpoint> =>
  async (call) => {
    const seen = await look(service, call);
    if (!seen.ok) return seen;
    const view = seen.value;
    const year = yearOf(view.question.period);
    const found = collectionsAt(view, yearsCollected(view.document, year));
    const isInReach = reachOf(view, call);
    const rows = found
      .flatMap(askedIn)
      .filter(isSent)
      .filter(isInReach)
      .toSorted((a, b) => periodOf(a.period).to.localeCompare(periodOf(b.period).to))
      .map((sent) => rowOf(view, sent))
      .toSorted((a, b) => Number(b.remarks.length > 0) - Number(a.remarks.length > 0));
    const { page, rows: values } = pageOf(rows, call.query);
    return answer({ moment: view.moment, page, values: [...values] });
  };
