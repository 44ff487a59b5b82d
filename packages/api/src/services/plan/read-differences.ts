import type { DifferencesView, readDifferences as endpoint } from "@albero/contract";
import {
  cardEffects,
  differencesOf,
  type BodyId,
  type Plan,
  type PlanContent,
  type PlanVersion,
  planNames,
  differenceLines,
} from "@albero/domain";
import type { Call, Handler } from "../../http/bind.ts";
import { answer, decline } from "../../reply.ts";
import { differenceView } from "../../views/difference.ts";
import type { Service } from "../service.ts";
import { openVersionOf, planHead, planVersionView } from "./plan-version-view.ts";

type Asked = Call<typeof endpoint>;
type Pair = { readonly before: PlanVersion; readonly after: PlanVersion };

/** The versions asked for: without a word the last one and the one it is based on, or the one before it. */
const pairOf = (plan: Plan, { from, to }: Asked["query"]): Pair | null => {
  const versionOf = (number: number | null): PlanVersion | undefined =>
    plan.versions.find(({ version }) => version === number);
  const after = to === undefined ? (openVersionOf(plan) ?? plan.versions.at(-1)) : versionOf(to);
  if (after === undefined) return null;
  const before = from === undefined ? versionOf(after.basedOn ?? after.version - 1) : versionOf(from);
  return before === undefined ? null : { before, after };
};

const cardLines = (
  { before, after }: Pair,
  differences: ReturnType<typeof differencesOf>,
  names: ReturnType<typeof planNames>,
): DifferencesView["cards"] => {
  const cards = new Map([...before.cards, ...after.cards].map((card) => [card.id, card]));
  return cardEffects(before as PlanContent, after as PlanContent, differences).flatMap((effect) => {
    const card = cards.get(effect.cardId);
    if (card === undefined) return [];
    const lines = [...effect.own, ...effect.through].flatMap((each) => differenceLines(each, names));
    return [{ card: { id: card.id, code: card.code, title: card.title }, lines }];
  });
};

/** What changed between two versions of a plan, in words, with the effect on every card. */
export const readDifferences =
  (service: Service): Handler<typeof endpoint> =>
  async (call) => {
    const { document } = await service.snapshots(call.params.bodyId as BodyId);
    const plan = document.plans.find(({ id }) => id === call.params.planId);
    const pair = plan === undefined ? null : pairOf(plan, call.query);
    if (plan === undefined || pair === null) return decline("not-found");
    const { before, after } = pair;
    const differences = differencesOf(before, after);
    const names = planNames(document, [before, after], call.language);
    return answer({
      plan: planHead(plan),
      before: planVersionView(document, plan, { version: before, looking: call }),
      after: planVersionView(document, plan, { version: after, looking: call }),
      differences: differences.map((difference) => differenceView(difference, names, document)),
      cards: cardLines(pair, differences, names),
    });
  };
