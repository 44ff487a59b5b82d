import type { AppraisalView } from "@albero/contract";
import {
  APPRAISAL_WORDS,
  type Appraisal,
  type AppraisalId,
  type BodyId,
  type StepRefusal,
} from "@albero/domain";
import { addAppraisal, inBody, loadAppraisals, type RecordedAppraisal } from "@albero/store";
import type { Call } from "../../http/bind.ts";
import { answer, decline, type Fault, type Reply } from "../../reply.ts";
import { authorOf } from "../author.ts";
import type { Service } from "../service.ts";
import { versionIn } from "../version.ts";
import { noteChange, type Work } from "../work.ts";
import { appraisalView } from "./appraisal-view.ts";
import { maySee, openDesk, type Desk } from "./desk.ts";
import { titlesIn } from "./reading.ts";

/** What becomes of a card, or what stands against it. */
export type Changed =
  | { readonly ok: true; readonly value: Appraisal }
  | { readonly ok: false; readonly refusal: Reply<never> & { readonly ok: false } };

/** A refusal in the reader's words. */
export const refusedAs = (desk: Desk, code: StepRefusal): Changed =>
  refusedWith([
    {
      place: "body/move",
      code: "not-its-form",
      facts: { message: APPRAISAL_WORDS[desk.language].refusals[code] },
    },
  ]);

export const refusedWith = (faults: readonly Fault[]): Changed => ({
  ok: false,
  refusal: decline("appraisal-refused", { faults }),
});

type Changing = Pick<Call, "version" | "caller" | "now" | "requestId" | "language"> & {
  readonly params: { readonly bodyId: string; readonly appraisalId: string };
};

type Change = {
  readonly action: string;
  readonly change: (appraisal: Appraisal, desk: Desk, work: Work) => Promise<Changed> | Changed;
  /** What follows a change that was recorded, as a mail. */
  readonly after?: (work: Work, desk: Desk, appraisal: Appraisal) => Promise<void>;
};

/** Changes a card after the record that was seen, in one transaction, with its place in the register: no contents. */
export const changeAppraisal = (
  service: Service,
  call: Changing,
  change: Change,
): Promise<Reply<AppraisalView>> => {
  const bodyId = call.params.bodyId as BodyId;
  const author = authorOf(call);
  return inBody(service.parts.database, { bodyId, accountId: author.accountId }, (tx) =>
    apply(service, { tx, bodyId, author }, { ...change, call }),
  );
};

const apply = async (
  service: Service,
  work: Work,
  { call, action, change, after }: Change & { readonly call: Changing },
): Promise<Reply<AppraisalView>> => {
  const { tx, bodyId, author } = work;
  const desk = await openDesk(service, work, call);
  const all = await loadAppraisals(tx, bodyId);
  const last = all.find(({ appraisal }) => appraisal.id === (call.params.appraisalId as AppraisalId));
  if (last === undefined || !maySee(desk, last.appraisal)) return decline("not-found");
  if (versionIn(call.version) !== last.revision) return changedBy(last);
  const changed = await change(last.appraisal, desk, work);
  if (!changed.ok) return changed.refusal;
  const recorded = {
    ...{ revision: last.revision + 1, appraisal: changed.value },
    ...{ recordedBy: author.actor, recordedAt: author.at },
  };
  if (!(await addAppraisal(tx, bodyId, { recorded, accountId: author.accountId }))) return changedBy(last);
  await after?.(work, desk, changed.value);
  await noteChange(work, {
    ...{ action, subject: `appraisal/${changed.value.id}`, reason: null },
    before: { revision: last.revision, state: last.appraisal.state },
    after: { revision: recorded.revision, state: changed.value.state },
  });
  const ofYear = all.filter(({ appraisal }) => appraisal.year === changed.value.year);
  const others = ofYear.map(({ appraisal }) => appraisal);
  return answer(appraisalView(desk, { recorded, others, titles: titlesIn(desk, ofYear) }), recorded.revision);
};

const changedBy = ({ revision, recordedBy, recordedAt }: RecordedAppraisal) =>
  decline("changed-meanwhile", {
    changed: { version: String(revision), changedBy: recordedBy, changedAt: recordedAt, value: null },
  });
