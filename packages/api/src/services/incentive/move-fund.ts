import type {
  certifyFund as certifying,
  FundView,
  payFund as paying,
  recordFundAct as recording,
} from "@albero/contract";
import {
  mayPay,
  mayRecord,
  type Day,
  type Decimal,
  type FundAct,
  type FundActKind,
  type FundPayment,
  type FundPot,
  type Problem,
} from "@albero/domain";
import { addFundAct, addFundPayment } from "@albero/store";
import type { Handler } from "../../http/bind.ts";
import { answer, decline, type Reply } from "../../reply.ts";
import { newId } from "../new-id.ts";
import type { Service } from "../service.ts";
import { noteChange, type Work } from "../work.ts";
import { writing } from "../writing.ts";
import { fundOf, fundView, type FundOfYear } from "./fund-of.ts";

/** What stands against it; an act or a key that is missing is named. */
const refused = ({ code, facts }: Problem) => {
  const missing = facts["before"] ?? facts["key"];
  const told = missing === undefined ? code : `missing-${missing}`;
  return decline("fund-refused", { faults: [{ place: "body", code: told, facts: {} }] });
};

type Step = (work: Work, found: FundOfYear) => Promise<Reply<null>>;

/** Does something with the fund of a year, and tells what became of it. */
export const onFund = async (work: Work, year: number, step: Step): Promise<Reply<FundView>> => {
  const { tx, bodyId } = work;
  const found = await fundOf(tx, bodyId, year);
  if (found === null) return decline("not-found");
  const done = await step(work, found);
  if (!done.ok) return done;
  const now = await fundOf(tx, bodyId, year);
  return now === null ? decline("not-found") : answer(await fundView(tx, bodyId, now), now.fund.revision);
};

const by = ({ author }: Work) => ({
  ...{ recordedBy: author.actor, recordedAt: author.at, accountId: author.accountId },
});

/** Records an act on a pot, where the life of the pot allows it now. */
export const recordAct =
  (act: FundAct): Step =>
  async (work, { fund, history }) => {
    const { year, pots } = fund.document;
    const may = mayRecord(pots, act, history);
    if (!may.ok) return refused(may.problem);
    await addFundAct(work.tx, work.bodyId, { id: newId(), year, act, ...by(work) });
    await noteChange(work, {
      ...{ action: `fund.${act.kind}`, subject: `fund/${year}/${act.pot}`, reason: null },
      ...{ before: null, after: act },
    });
    return answer(null);
  };

/** Records a payment, where the lock of its use is open. */
const recordPayment =
  (payment: FundPayment): Step =>
  async (work, { fund, history }) => {
    const { year, pots } = fund.document;
    const may = mayPay(pots, payment, history);
    if (!may.ok) return refused(may.problem);
    const { pot, use, act, on } = payment;
    const paid = { pot, use, cents: may.value, act, on, distributionId: null };
    await addFundPayment(work.tx, work.bodyId, { id: newId(), year, payment: paid, ...by(work) });
    await noteChange(work, {
      ...{ action: "fund.pay", subject: `fund/${year}/${pot}`, reason: null },
      ...{ before: null, after: payment },
    });
    return answer(null);
  };

type Told = { readonly pot: FundPot; readonly act: string; readonly on: string };

const actOf = ({ pot, act, on }: Told, kind: FundActKind): FundAct => ({
  ...{ pot, kind, act: act.trim(), on: on as Day },
});

type Acting = typeof recording | typeof certifying;

const acting =
  (endpointId: Acting["id"], kindOf: (body: Told & { readonly kind?: FundActKind }) => FundActKind) =>
  (service: Service): Handler<Acting> =>
  (call) =>
    writing(service, { call, endpointId }, (work) =>
      onFund(work, Number(call.params.year), recordAct(actOf(call.body, kindOf(call.body)))),
    );

/** Records an act of the body on a pot. */
export const recordFundAct = acting("recordFundAct", ({ kind = "constitution" }) => kind);
/** Records the certification of the auditors. */
export const certifyFund = acting("certifyFund", () => "certification");

/** Records what was paid out of a use of a pot. */
export const payFund =
  (service: Service): Handler<typeof paying> =>
  (call) => {
    const { pot, act, on, use, amount } = call.body;
    const payment = { pot, act: act.trim(), on: on as Day, use, amount: amount as Decimal };
    return writing(service, { call, endpointId: "payFund" }, (work) =>
      onFund(work, Number(call.params.year), recordPayment(payment)),
    );
  };
