import {
  keptSteps,
  readSteps,
  type AccountId,
  type BodyId,
  type BonusBasis,
  type Instant,
  type PersonId,
  type SentDistribution,
  type SentShare,
} from "@albero/domain";
import type { Tx } from "../connection.ts";
import type { SecondApprovalRow } from "../schema/around.ts";
import type { BonusReleaseContent, DistributionRow, DistributionShareRow } from "../schema/distribution.ts";
import { canonicalSha256 } from "./audit-chain.ts";
import { addRow, insertRows } from "./bulk.ts";
import { by, type RecordedBy } from "./years.ts";

/** What the bonuses of a year stand on, as recorded last. */
export type RecordedBasis = Omit<RecordedBy, "accountId"> & {
  readonly revision: number;
  readonly basis: BonusBasis;
};

/** What a distribution is waiting for, or what became of it. */
export type DistributionApproval = Pick<
  SecondApprovalRow,
  "requested_by" | "requested_at" | "expires_at" | "decided_by" | "decided_at" | "decision" | "sha256"
>;

/** A distribution that was sent, with its shares, its approval and whether it was paid. */
export type RecordedDistribution = {
  readonly id: string;
  readonly sent: SentDistribution;
  readonly shares: readonly SentShare[];
  readonly recordedBy: string;
  readonly recordedAt: Instant;
  readonly approval: DistributionApproval;
  readonly paidBy: string | null;
};

/** The rules and facts of a year as recorded last; `null` where none are. */
export const loadBasis = async (tx: Tx, bodyId: BodyId, year: number): Promise<RecordedBasis | null> => {
  const row = await tx
    .selectFrom("bonus_basis")
    .selectAll()
    .where("body_id", "=", bodyId)
    .where("year", "=", year)
    .orderBy("revision", "desc")
    .limit(1)
    .executeTakeFirst();
  if (row === undefined) return null;
  const { revision, content, recorded_by, recorded_at } = row;
  return { revision, basis: content, recordedBy: recorded_by, recordedAt: recorded_at };
};

/** Adds a record of what a year stands on, if nobody did meanwhile; whether it was added. */
export const addBasis = (
  tx: Tx,
  bodyId: BodyId,
  { revision, basis, ...author }: RecordedBy & Pick<RecordedBasis, "revision" | "basis">,
): Promise<boolean> =>
  addRow(tx, "bonus_basis", {
    ...{ body_id: bodyId, year: basis.year, revision, content: basis, ...by(author) },
  });

const ACTION = "distribution";

type Sending = RecordedBy & {
  readonly id: string;
  readonly sent: SentDistribution;
  readonly shares: readonly SentShare[];
  readonly expiresAt: Instant;
};

/** Records a distribution with its shares and asks for a second person, in that order: then it changes no more. */
export const sendDistribution = async (
  tx: Tx,
  bodyId: BodyId,
  { id, sent, shares, expiresAt, ...author }: Sending & { readonly accountId: AccountId },
): Promise<void> => {
  const { year, pot, use, pool } = sent;
  await tx
    .insertInto("distribution")
    .values({
      ...{ body_id: bodyId, id, year, pot, use_name: use, pool_cents: pool, content: sent },
      ...by(author),
    })
    .execute();
  const rows = shares.map(({ entrant, personId, amount, steps, ...content }) => ({
    ...{ body_id: bodyId, distribution_id: id, entrant, person_id: personId, amount_cents: amount },
    content: { ...content, steps: keptSteps(steps) },
  }));
  await insertRows(tx, "distribution_share", rows);
  await tx
    .insertInto("second_approval")
    .values({
      ...{ body_id: bodyId, id, action: ACTION, subject: id, reason: sent.reason },
      sha256: canonicalSha256({ sent, shares: rows }),
      ...{ requested_by: author.accountId, requested_at: author.recordedAt, expires_at: expiresAt },
      ...{ decided_by: null, decided_at: null, decision: null },
    })
    .execute();
};

const shareOf = ({ entrant, person_id, amount_cents, content }: DistributionShareRow): SentShare => ({
  ...{ entrant, personId: person_id, amount: amount_cents },
  ...content,
  steps: readSteps(content.steps),
});

/** Distributions by their rows, each with shares, approval and payment; one that was not sent is left out. */
const recordedOf = async (
  tx: Tx,
  bodyId: BodyId,
  rows: readonly DistributionRow[],
): Promise<readonly RecordedDistribution[]> => {
  const ids = rows.map(({ id }) => id);
  if (ids.length === 0) return [];
  const shares = await tx
    .selectFrom("distribution_share")
    .selectAll()
    .where("body_id", "=", bodyId)
    .where("distribution_id", "in", ids)
    .orderBy("entrant")
    .execute();
  const approvals = await tx
    .selectFrom("second_approval")
    .selectAll()
    .where("body_id", "=", bodyId)
    .where("action", "=", ACTION)
    .where("subject", "in", ids)
    .execute();
  const payments = await tx
    .selectFrom("fund_payment")
    .select(["distribution_id", "act"])
    .where("body_id", "=", bodyId)
    .where("distribution_id", "in", ids)
    .execute();
  return rows.flatMap(({ id, content, recorded_by, recorded_at }) => {
    const approval = approvals.find(({ subject }) => subject === id);
    if (approval === undefined) return [];
    const own = shares.filter(({ distribution_id }) => distribution_id === id).map(shareOf);
    return [
      {
        ...{ id, sent: content, shares: own, approval, recordedBy: recorded_by, recordedAt: recorded_at },
        paidBy: payments.find(({ distribution_id }) => distribution_id === id)?.act ?? null,
      },
    ];
  });
};

/** The distributions of a year, the newest first. */
export const loadDistributions = async (
  tx: Tx,
  bodyId: BodyId,
  year: number,
): Promise<readonly RecordedDistribution[]> =>
  recordedOf(
    tx,
    bodyId,
    await tx
      .selectFrom("distribution")
      .selectAll()
      .where("body_id", "=", bodyId)
      .where("year", "=", year)
      .orderBy("recorded_at", "desc")
      .orderBy("id", "desc")
      .execute(),
  );

/** The distributions of every year that give something to a person, with the shares of that person alone. */
export const loadSharesOf = async (
  tx: Tx,
  bodyId: BodyId,
  personId: PersonId,
): Promise<readonly RecordedDistribution[]> => {
  const rows = await tx
    .selectFrom("distribution")
    .selectAll()
    .where("body_id", "=", bodyId)
    .where("id", "in", (own) =>
      own
        .selectFrom("distribution_share")
        .select("distribution_id")
        .where("body_id", "=", bodyId)
        .where("person_id", "=", personId),
    )
    .orderBy("year", "desc")
    .execute();
  return (await recordedOf(tx, bodyId, rows)).map((recorded) => ({
    ...recorded,
    shares: recorded.shares.filter((share) => share.personId === personId),
  }));
};

type Deciding = {
  readonly id: string;
  readonly accountId: AccountId;
  readonly at: Instant;
  readonly decision: "approved" | "refused";
};

/** Writes down what the second person decided; whether nobody had decided before. */
export const decideDistribution = async (
  tx: Tx,
  bodyId: BodyId,
  { id, accountId, at, decision }: Deciding,
): Promise<boolean> => {
  const decided = await tx
    .updateTable("second_approval")
    .set({ decided_by: accountId, decided_at: at, decision })
    .where("body_id", "=", bodyId)
    .where("action", "=", ACTION)
    .where("subject", "=", id)
    .where("decision", "is", null)
    .executeTakeFirst();
  return decided.numUpdatedRows === 1n;
};

/** What was told of the bonuses of a year, by whom and when. */
export type RecordedRelease = Omit<RecordedBy, "accountId"> & {
  readonly id: string;
  readonly content: BonusReleaseContent;
};

/** All that was told of a year, the newest first. */
export const loadReleases = async (
  tx: Tx,
  bodyId: BodyId,
  year: number,
): Promise<readonly RecordedRelease[]> => {
  const rows = await tx
    .selectFrom("bonus_release")
    .selectAll()
    .where("body_id", "=", bodyId)
    .where("year", "=", year)
    .orderBy("recorded_at", "desc")
    .orderBy("id", "desc")
    .execute();
  return rows.map(({ id, content, recorded_by, recorded_at }) => ({
    ...{ id, content, recordedBy: recorded_by, recordedAt: recorded_at },
  }));
};

/** Records what is told. */
export const addRelease = async (
  tx: Tx,
  bodyId: BodyId,
  {
    id,
    year,
    content,
    ...author
  }: RecordedBy &
    Pick<RecordedRelease, "id" | "content"> & {
      readonly year: number;
    },
): Promise<void> => {
  await tx
    .insertInto("bonus_release")
    .values({ body_id: bodyId, id, year, content, ...by(author) })
    .execute();
};
