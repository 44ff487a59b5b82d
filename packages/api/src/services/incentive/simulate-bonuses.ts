import type { simulateBonuses as endpoint, SimulationView } from "@albero/contract";
import {
  amountText,
  cents,
  describePayProblem,
  describePayWarning,
  type BodyId,
  type Cents,
  type DistributionRule,
  type FundPot,
} from "@albero/domain";
import { inBody } from "@albero/store";
import type { Handler } from "../../http/bind.ts";
import { answer } from "../../reply.ts";
import { authorOf } from "../author.ts";
import type { Service } from "../service.ts";
import { entrantsCalled, openBonuses, type BonusDesk } from "./bonus-desk.ts";
import { poolOf, shareOut } from "./share-out.ts";

type Outcome = SimulationView["outcomes"][number];
type Asked = { readonly rule: DistributionRule; readonly pot: FundPot; readonly pool: Cents };

const outcomeOf = (bonuses: BonusDesk, asked: Asked): Outcome => {
  const { rule, pool } = asked;
  const telling = { called: entrantsCalled(bonuses), language: bonuses.desk.language };
  const done = shareOut(bonuses, asked);
  const named = { ruleId: rule.id, name: rule.name };
  if (!done.ok) {
    const nothing = {
      assigned: amountText(cents(0)),
      unassigned: amountText(pool),
      shares: [],
      warnings: [],
    };
    return { ...named, ...nothing, problem: describePayProblem(done.problem, telling) };
  }
  const { assigned, unassigned, shares, warnings } = done.value;
  return {
    ...{ ...named, problem: null, assigned: amountText(assigned), unassigned: amountText(unassigned) },
    shares: shares.map(({ id, amount, isHigher }) => ({
      ...{ entrant: id, title: telling.called(id), amount: amountText(amount), isHigher },
    })),
    warnings: warnings.map((warning) => describePayWarning(warning, telling)),
  };
};

/** What some rules make of the same money; nothing is saved. */
export const simulateBonuses =
  (service: Service): Handler<typeof endpoint> =>
  (call) => {
    const bodyId = call.params.bodyId as BodyId;
    const author = authorOf(call);
    const { pot, use, ruleIds } = call.body;
    return inBody(service.parts.database, { bodyId, accountId: author.accountId }, async (tx) => {
      const work = { tx, bodyId, author };
      const bonuses = await openBonuses(service, work, { call, year: Number(call.params.year) });
      const pool = poolOf(bonuses, { pot, use });
      if (!pool.ok) return pool;
      const rules = bonuses.basis.rules.filter(({ id }) => ruleIds.includes(id));
      return answer({
        pool: amountText(pool.value),
        outcomes: rules.map((rule) => outcomeOf(bonuses, { rule, pot, pool: pool.value })),
      });
    });
  };
