import type {
  BodyId,
  Cents,
  Day,
  Decimal,
  FundAct,
  FundDocument,
  FundPayment,
  FundPot,
} from "@albero/domain";
import { amountText } from "@albero/domain";
import type { Tx } from "../connection.ts";
import { addYear, by, loadYears, type RecordedBy, type RecordedYear } from "./years.ts";

/** The pots of a year as recorded last. */
export type RecordedFund = RecordedYear<FundDocument>;

/** The acts and payments of a year, in the order they were recorded. */
export type FundHistory = {
  readonly acts: readonly (FundAct & { readonly recordedBy: string })[];
  readonly payments: readonly (FundPayment & { readonly recordedBy: string })[];
};

/** The pots of every year as recorded last, the newest year first. */
export const loadFunds = (tx: Tx, bodyId: BodyId): Promise<readonly RecordedFund[]> =>
  loadYears(tx, "fund", bodyId);

/** What was done with the pots of a year; of several acts of a kind on a pot the last recorded counts. */
export const loadFundHistory = async (tx: Tx, bodyId: BodyId, year: number): Promise<FundHistory> => {
  const acts = await tx
    .selectFrom("fund_act")
    .selectAll()
    .distinctOn(["pot", "kind"])
    .where("body_id", "=", bodyId)
    .where("year", "=", year)
    .orderBy("pot")
    .orderBy("kind")
    .orderBy("recorded_at", "desc")
    .orderBy("id", "desc")
    .execute();
  const payments = await tx
    .selectFrom("fund_payment")
    .selectAll()
    .where("body_id", "=", bodyId)
    .where("year", "=", year)
    .orderBy("recorded_at")
    .orderBy("id")
    .execute();
  return {
    acts: acts.map(({ pot, kind, act, taken_on, recorded_by }) => ({
      ...{ pot, kind, act, on: taken_on, recordedBy: recorded_by },
    })),
    payments: payments.map(({ pot, use_name, amount_cents, act, taken_on, recorded_by }) => ({
      ...{ pot, use: use_name, amount: amountText(amount_cents) as Decimal, act, on: taken_on },
      recordedBy: recorded_by,
    })),
  };
};

/** Adds a record of the pots of a year, if nobody did meanwhile; whether it was added. */
export const addFund = (
  tx: Tx,
  bodyId: BodyId,
  recorded: RecordedBy & Pick<RecordedFund, "revision" | "document">,
): Promise<boolean> => addYear(tx, { table: "fund", bodyId }, { ...recorded, year: recorded.document.year });

type OnPot = RecordedBy & { readonly id: string; readonly year: number };

/** Records an act on a pot. */
export const addFundAct = async (
  tx: Tx,
  bodyId: BodyId,
  { id, year, act, ...author }: OnPot & { readonly act: FundAct },
): Promise<void> => {
  const { pot, kind, on } = act;
  await tx
    .insertInto("fund_act")
    .values({ body_id: bodyId, id, year, pot, kind, act: act.act, taken_on: on, ...by(author) })
    .execute();
};

/** Money paid out of a use of a pot. */
export type NewPayment = {
  readonly pot: FundPot;
  readonly use: string;
  readonly cents: Cents;
  readonly act: string;
  readonly on: Day;
  /** The distribution that is paid; `null` where the money is not shared here. */
  readonly distributionId: string | null;
};

/** Records a payment; the lock of the table holds here too. */
export const addFundPayment = async (
  tx: Tx,
  bodyId: BodyId,
  { id, year, payment, ...author }: OnPot & { readonly payment: NewPayment },
): Promise<void> => {
  const { pot, use, cents, act, on, distributionId } = payment;
  await tx
    .insertInto("fund_payment")
    .values({
      ...{ body_id: bodyId, id, year, pot, use_name: use, amount_cents: cents, act, taken_on: on },
      ...{ distribution_id: distributionId, ...by(author) },
    })
    .execute();
};
