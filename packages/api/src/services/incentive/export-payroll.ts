import type { exportPayroll as endpoint } from "@albero/contract";
import { amountText, type BodyId } from "@albero/domain";
import { payrollFile, type PayrollRow } from "@albero/exchange";
import { inBody, loadDistributions, type RecordedDistribution } from "@albero/store";
import type { Handler } from "../../http/bind.ts";
import { answer, decline } from "../../reply.ts";
import { openDesk, type Desk } from "../appraisal/desk.ts";
import { authorOf } from "../author.ts";
import type { Service } from "../service.ts";
import { noteChange } from "../work.ts";
import { calledIn } from "./bonus-desk.ts";
import { bonusRefused } from "./share-out.ts";

const rowsOf = (desk: Desk, { sent, shares, paidBy }: RecordedDistribution): readonly PayrollRow[] =>
  shares
    .filter(({ amount }) => amount > 0)
    .map(({ personId, title, amount }) => ({
      ...{ personId, person: calledIn(desk, personId, title), post: title },
      ...{ year: sent.year, use: sent.use, amount: amountText(amount), act: paidBy ?? "" },
    }));

/** A distribution that was paid, for payroll; who took the file stands in the register. */
export const exportPayroll =
  (service: Service): Handler<typeof endpoint> =>
  (call) => {
    const { year, distributionId, format } = call.params;
    const bodyId = call.params.bodyId as BodyId;
    const author = authorOf(call);
    return inBody(service.parts.database, { bodyId, accountId: author.accountId }, async (tx) => {
      const work = { tx, bodyId, author };
      const all = await loadDistributions(tx, bodyId, Number(year));
      const found = all.find(({ id }) => id === distributionId);
      if (found === undefined) return decline("not-found");
      if (found.paidBy === null) return bonusRefused("not-approved");
      const desk = await openDesk(service, work, call);
      const rows = rowsOf(desk, found);
      await noteChange(work, {
        ...{ action: "distribution.export", subject: `distribution/${distributionId}`, reason: null },
        ...{ before: null, after: { format, rows: rows.length, assigned: found.sent.assigned } },
      });
      const name = `premi-${desk.document.body.slug}-${year}-${found.sent.pot}`;
      return answer(await payrollFile(rows, { name, format, at: call.now, language: call.language }));
    });
  };
