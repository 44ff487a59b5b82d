import type { FundView, saveFund as endpoint } from "@albero/contract";
import { fundFindings, paidOf, euroCents, type FundDocument } from "@albero/domain";
import { addFund } from "@albero/store";
import type { Handler } from "../../http/bind.ts";
import { answer, decline, type Fault, type Reply } from "../../reply.ts";
import { changedBy, revisionOf } from "../changed-by.ts";
import type { Service } from "../service.ts";
import { versionIn } from "../version.ts";
import { noteChange, type Work } from "../work.ts";
import { changing } from "../writing.ts";
import { fundOf, fundView, type FundOfYear } from "./fund-of.ts";

type Asked = { readonly year: number; readonly seen: string | null; readonly document: FundDocument };

const repeated = (names: readonly string[]): boolean => new Set(names).size < names.length;

/** What stands against a record: sums that no act can make right, and uses that were paid out of. */
const faultsOf = ({ document, year }: Asked, before: FundOfYear | null): readonly Fault[] => {
  const fault = (place: string, code: string): Fault => ({ place, code, facts: {} });
  const history = before?.history ?? { acts: [], payments: [] };
  const ofPots = document.pots.flatMap((fund, index): readonly Fault[] => {
    const place = `body/document/pots/${index}`;
    const frame = { scheme: null, acts: history.acts, projects: null };
    const errors = fundFindings(fund, frame).filter(({ severity }) => severity === "error");
    const names = fund.uses.map(({ name }) => name);
    const short = fund.uses.some((use) => paidOf(fund.pot, use, history) > euroCents(use.amount));
    const lost = history.payments.some(({ pot, use }) => pot === fund.pot && !names.includes(use));
    return [
      ...errors.map(({ code }) => fault(place, code)),
      ...(repeated(names) ? [fault(place, "use-twice")] : []),
      ...(short || lost ? [fault(place, "use-paid")] : []),
    ];
  });
  return [
    ...(document.year === year ? [] : [fault("body/document/year", "fund-other-year")]),
    ...(repeated(document.pots.map(({ pot }) => pot)) ? [fault("body/document/pots", "pot-twice")] : []),
    ...(history.payments.some(({ pot }) => !document.pots.some((fund) => fund.pot === pot))
      ? [fault("body/document/pots", "use-paid")]
      : []),
    ...ofPots,
  ];
};

/** Adds the record, with its place in the register; whether nobody else did meanwhile. */
const add = async (work: Work, document: FundDocument, before: FundOfYear | null): Promise<boolean> => {
  const { tx, bodyId, author } = work;
  const recorded = { revision: (before?.fund.revision ?? 0) + 1, document };
  const by = { recordedBy: author.actor, recordedAt: author.at, accountId: author.accountId };
  if (!(await addFund(tx, bodyId, { ...recorded, ...by }))) return false;
  await noteChange(work, {
    ...{ action: "fund.save", subject: `fund/${document.year}`, reason: null },
    ...{ before: before?.fund.document ?? null, after: document },
  });
  return true;
};

/** Records the pots of a year after the record that was seen. */
export const recordFund = async (work: Work, asked: Asked): Promise<Reply<FundView>> => {
  const { tx, bodyId } = work;
  const before = await fundOf(tx, bodyId, asked.year);
  const last = before?.fund ?? null;
  if (versionIn(asked.seen) !== revisionOf(last)) return changedBy(last);
  const faults = faultsOf(asked, before);
  if (faults.length > 0) return decline("fund-refused", { faults });
  const isAdded = await add(work, asked.document, before);
  const now = await fundOf(tx, bodyId, asked.year);
  if (!isAdded || now === null) return changedBy(now?.fund ?? null);
  return answer(await fundView(tx, bodyId, now), now.fund.revision);
};

/** Records the pots of a year. */
export const saveFund =
  (service: Service): Handler<typeof endpoint> =>
  (call) => {
    const asked = { year: Number(call.params.year), seen: call.version, document: call.body.document };
    return changing(service, call, (work) => recordFund(work, asked));
  };
