import { ENDPOINTS, type BegunView, type NextYearView, type TargetValueView } from "@albero/contract";
import {
  DEFAULT_CHOICES,
  describeNotice,
  editsBetween,
  EMPTY_CONTENT,
  holds,
  newYearOf,
  type BodyId,
  type Day,
  type Indicator,
  type NewYear,
  type NewYearChoices,
  type Plan,
  type PlanId,
  type PlanVersion,
  planNames,
  type Target,
  type Unit,
} from "@albero/domain";
import { addDraftChange, createPlan, openDraft } from "@albero/store";
import { v7 as uuid } from "uuid";
import type { Call, Handler } from "../../http/bind.ts";
import type { Language } from "../../http/language.ts";
import { answer, decline, type Reply } from "../../reply.ts";
import { targetView } from "../../views/numbers.ts";
import type { Snapshot } from "../body/snapshot.ts";
import type { Service } from "../service.ts";
import { versionIn } from "../version.ts";
import { noteChange, type Work } from "../work.ts";
import { writing } from "../writing.ts";
import { pastResults } from "./past-results.ts";
import { currentVersionOf, planHead, planVersionView, type Onlooker } from "./plan-version-view.ts";

type Given = { readonly percent?: string; readonly successors?: string } & Partial<
  Omit<NewYearChoices, "percent" | "successors">
>;

/** "this:that,…": units and who follows each. */
const readSuccessors = (text: string | undefined): NewYearChoices["successors"] => {
  const pairs = (text ?? "").split(",").map((pair) => pair.split(":"));
  const known = pairs.filter((pair): pair is [string, string] => pair.length === 2);
  return new Map(known) as ReadonlyMap<string, string> as NewYearChoices["successors"];
};

const choicesOf = ({
  targets,
  percent,
  weights,
  responsibles,
  texts,
  cards,
  successors,
}: Given): NewYearChoices => ({
  targets: targets ?? DEFAULT_CHOICES.targets,
  percent: Number(percent ?? DEFAULT_CHOICES.percent),
  weights: weights ?? DEFAULT_CHOICES.weights,
  responsibles: responsibles ?? DEFAULT_CHOICES.responsibles,
  texts: texts ?? DEFAULT_CHOICES.texts,
  cards: cards ?? DEFAULT_CHOICES.cards,
  successors: readSuccessors(successors),
});

type Source = { readonly snapshot: Snapshot; readonly plan: Plan; readonly version: PlanVersion };

const sourceOf = async (
  service: Service,
  { bodyId, planId }: { readonly bodyId: string; readonly planId: string },
): Promise<Source | null> => {
  const snapshot = await service.snapshots(bodyId as BodyId);
  const plan = snapshot.document.plans.find(({ id }) => id === planId);
  const version = plan === undefined ? null : (currentVersionOf(plan) ?? plan.versions.at(-1) ?? null);
  return plan === undefined || version === null ? null : { snapshot, plan, version };
};

/** The units that stand on the first day of the year after the plan's first, as known now. */
const unitsThen = ({ snapshot, plan }: Source, { now }: Onlooker): readonly Unit[] => {
  const day = `${Math.min(...plan.years) + 1}-01-01` as Day;
  return snapshot.document.units.filter((unit) => holds(unit, { day, knownAt: now }));
};

const makeYear = (source: Source, choices: NewYearChoices, call: Onlooker): NewYear => {
  const { snapshot, plan, version } = source;
  const units = unitsThen(source, call);
  const { document } = snapshot;
  const year = Math.min(...plan.years) + 1;
  const results = pastResults(snapshot, { year, now: call.now });
  const last = new Map<string, Indicator>(
    document.indicators.toSorted((a, b) => a.version - b.version).map((each) => [each.id, each]),
  );
  return newYearOf({
    ...{ plan, content: version, choices },
    definitionOf: (use) => last.get(use.indicatorId) ?? null,
    resultsOf: (use) => results(use).map(({ value }) => value),
    unitIds: new Set(units.map(({ id }) => id)),
    adInterimIds: new Set(units.filter(({ headAdInterim }) => headAdInterim).map(({ id }) => id)),
  });
};

const noticesOf = (
  { snapshot, version }: Source,
  { notices, content }: NewYear,
  language: Language,
): NextYearView["notices"] => {
  const names = planNames(snapshot.document, [version, content], language);
  const nameOf = { node: names.node, use: names.use, card: names.card, "card-objective": names.card };
  return notices.map(({ code, entity, id }) => ({
    ...{ code, entity, id },
    words: describeNotice(code, nameOf[entity](id), language),
  }));
};

/** Units that need a successor, by the last name they are known by; and those that can be one. */
const openPosts = (
  source: Source,
  year: NewYear,
  call: Onlooker,
): Pick<NextYearView, "openPosts" | "units"> => {
  const named = new Map(source.snapshot.document.units.map(({ id, name }) => [id, name]));
  return {
    openPosts: year.openPosts.map(({ unitId, why, places }) => ({
      ...{ unit: { id: unitId, name: named.get(unitId) ?? "?" }, why, places },
    })),
    units: unitsThen(source, call).map(({ id, name }) => ({ id, name })),
  };
};

/** A target that is set; one that is computed stays as it is and has no number to look at. */
const setView = (value: Target["value"] | null, decimals: number): TargetValueView | null =>
  value === null || value.kind === "formula" ? null : targetView(value, decimals);

const targetsOf = ({ snapshot, version }: Source, { targets }: NewYear): NextYearView["targets"] => {
  const uses = new Map<string, PlanVersion["uses"][number]>(version.uses.map((use) => [use.id, use]));
  return targets.flatMap(({ useId, period, value, before, baseline }) => {
    const indicatorId = uses.get(useId)?.indicatorId;
    const indicator = snapshot.document.indicators.findLast(({ id }) => id === indicatorId);
    if (indicator === undefined) return [];
    const { code, title, decimals } = indicator;
    return [
      {
        ...{ useId, code, title, period },
        value: setView(value, decimals),
        before: setView(before, decimals),
        baseline: baseline === null ? null : targetView(baseline, decimals),
      },
    ];
  });
};

/** What the next year's plan would be: nothing is written. */
export const previewNextYear =
  (service: Service): Handler<typeof ENDPOINTS.previewNextYear> =>
  async (call) => {
    const source = await sourceOf(service, call.params);
    if (source === null) return decline("not-found");
    const year = makeYear(source, choicesOf(call.query), call);
    const { nodes, uses, cards } = year.content;
    return answer({
      ...{ from: planHead(source.plan), title: year.title, years: [...year.years] },
      counts: {
        ...{ nodes: nodes.length, uses: uses.length, cards: cards.length },
        ...{ leftOut: year.leftOut, targets: year.targets.filter(({ value }) => value !== null).length },
      },
      ...openPosts(source, year, call),
      targets: targetsOf(source, year),
      notices: noticesOf(source, year, call.language),
    });
  };

type ToBegin = Pick<NewYear, "title" | "years"> & Partial<Pick<NewYear, "content">>;

/** Begins a plan with a draft; the content it starts with is its first change. */
const begin = async (work: Work, { title, years, content = EMPTY_CONTENT }: ToBegin): Promise<PlanId> => {
  const { tx, bodyId, author } = work;
  const planId = uuid() as PlanId;
  const key = { planId, version: 1 };
  await createPlan(tx, bodyId, { plan: { id: planId, title, years }, at: author.at });
  await openDraft(tx, bodyId, { key, basedOn: null, reason: null, at: author.at });
  const edits = editsBetween(EMPTY_CONTENT, content);
  const about = { key, revision: 1, edits, by: author.actor, at: author.at, reason: null };
  if (edits.length > 0)
    await addDraftChange(tx, bodyId, { ...about, accountId: author.accountId, actId: null });
  const change = { action: "plan.begin", subject: `plan/${planId}/1`, before: null, reason: null };
  await noteChange(work, { ...change, after: { title, years, edits: edits.length } });
  return planId;
};

/** The plan that has a year as its first already, if any. */
const planOf = (plans: readonly Plan[], years: readonly number[]): Plan | undefined =>
  plans.find((plan) => Math.min(...plan.years) === Math.min(...years));

const yearTaken = ({ title, years }: Plan): Reply<never> =>
  decline("year-has-plan", { facts: { year: Math.min(...years), title } });

type Starting = Call<typeof ENDPOINTS.beginNextYear> | Call<typeof ENDPOINTS.beginPlan>;

const begunView = async (
  service: Service,
  call: Starting,
  planId: string,
): Promise<Omit<BegunView, "notices"> | null> => {
  const { document } = await service.snapshots(call.params.bodyId as BodyId);
  const plan = document.plans.find(({ id }) => id === planId);
  const [version] = plan?.versions ?? [];
  if (plan === undefined || version === undefined) return null;
  return { plan: planHead(plan), version: planVersionView(document, plan, { version, looking: call }) };
};

/** Begins the next year's plan from this one; this one is not touched. Giving it up takes everything back. */
export const beginNextYear =
  (service: Service): Handler<typeof ENDPOINTS.beginNextYear> =>
  async (call) => {
    const source = await sourceOf(service, call.params);
    if (source === null) return decline("not-found");
    if (versionIn(call.version) !== source.version.version) return decline("changed-meanwhile");
    const year = makeYear(source, choicesOf(call.body), call);
    const endpointId = ENDPOINTS.beginNextYear.id;
    const done = await writing(service, { call, endpointId }, async (work) => {
      const taken = planOf(source.snapshot.document.plans, year.years);
      if (taken !== undefined) return yearTaken(taken);
      const planId = await begin(work, { ...year, title: call.body.title ?? year.title });
      return answer({ planId: planId });
    });
    if (!done.ok) return done;
    const view = await begunView(service, call, done.value.planId);
    if (view === null) return decline("not-found");
    return answer({ ...view, notices: noticesOf(source, year, call.language) });
  };

/** Begins an empty plan. */
export const beginPlan =
  (service: Service): Handler<typeof ENDPOINTS.beginPlan> =>
  async (call) => {
    const { document } = await service.snapshots(call.params.bodyId as BodyId);
    const { title, years } = call.body;
    if (versionIn(call.version) !== 0) return decline("changed-meanwhile");
    const done = await writing(service, { call, endpointId: ENDPOINTS.beginPlan.id }, async (work) => {
      const taken = planOf(document.plans, years);
      if (taken !== undefined) return yearTaken(taken);
      const planId = await begin(work, { title, years: years.toSorted((a, b) => a - b) });
      return answer({ planId: planId });
    });
    if (!done.ok) return done;
    const view = await begunView(service, call, done.value.planId);
    return view === null ? decline("not-found") : answer({ ...view, notices: [] });
  };
