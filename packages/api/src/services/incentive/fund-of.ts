import type { FundView } from "@albero/contract";
import { amountText, moneyOf, type BodyId } from "@albero/domain";
import {
  loadFundHistory,
  loadFunds,
  loadProjects,
  type FundHistory,
  type RecordedFund,
  type Tx,
} from "@albero/store";

/** The fund of a year with all that was done with it. */
export type FundOfYear = { readonly fund: RecordedFund; readonly history: FundHistory };

/** Loads the fund of a year; `null` where none is recorded. */
export const fundOf = async (tx: Tx, bodyId: BodyId, year: number): Promise<FundOfYear | null> => {
  const fund = (await loadFunds(tx, bodyId)).find(({ document }) => document.year === year);
  return fund === undefined ? null : { fund, history: await loadFundHistory(tx, bodyId, year) };
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
