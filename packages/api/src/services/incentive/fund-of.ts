import type { FundView } from "@albero/contract";
import { amountText, moneyOf, validationOf, type BodyId } from "@albero/domain";
import {
  loadFundHistory,
  loadFunds,
  loadOversight,
  loadProjects,
  type FundHistory,
  type RecordedFund,
  type Tx,
} from "@albero/store";

/** The fund of a year with all that was done with it. */
export type FundOfYear = { readonly fund: RecordedFund; readonly history: FundHistory };

/** The acts taken on the pots of a year; the key of the evaluation body is its validation of the report, on each of them. */
const actsOfYear = async (
  tx: Tx,
  bodyId: BodyId,
  { fund, acts }: { readonly fund: RecordedFund; readonly acts: FundHistory["acts"] },
): Promise<FundHistory["acts"]> => {
  const { year, pots } = fund.document;
  const found = validationOf(await loadOversight(tx, bodyId), year);
  const others = acts.filter(({ kind }) => kind !== "validation");
  if (found === null) return others;
  const { act, on } = found.entry;
  const keys = pots.map(({ pot }) => ({ pot, kind: "validation" as const, act, on, recordedBy: found.by }));
  return [...others, ...keys];
};

/** Loads the fund of a year; `null` where none is recorded. */
export const fundOf = async (tx: Tx, bodyId: BodyId, year: number): Promise<FundOfYear | null> => {
  const fund = (await loadFunds(tx, bodyId)).find(({ document }) => document.year === year);
  if (fund === undefined) return null;
  const { acts, payments } = await loadFundHistory(tx, bodyId, year);
  return { fund, history: { acts: await actsOfYear(tx, bodyId, { fund, acts }), payments } };
};

/** What is told of a fund, with what the projects of its year declare. */
export const fundView = async (tx: Tx, bodyId: BodyId, { fund, history }: FundOfYear): Promise<FundView> => {
  const { document, revision, recordedBy, recordedAt } = fund;
  const projects = (await loadProjects(tx, bodyId)).find(({ year }) => year === document.year);
  return {
    ...{ year: document.year, revision, recordedBy, recordedAt, document },
    ...{ acts: [...history.acts], payments: [...history.payments] },
    projects: projects === undefined ? null : amountText(moneyOf(projects.document).admitted),
  };
};
