import {
  CRITERIA,
  evaluate,
  type BodyDocument,
  type Day,
  type IndicatorId,
  type Instant,
  type OversightEntry,
  type OversightId,
  type PeriodCode,
  type PlanVersion,
  type Reported,
} from "@albero/domain";
import type { ExampleOversight } from "@albero/exchange";
import { putOnDesk } from "../oversight/put-on-desk.ts";
import { freeze } from "../oversight/submit-report.ts";
import type { Work } from "../work.ts";

type Loading = { readonly work: Work; readonly document: BodyDocument };
type Year = ExampleOversight["years"][number];

const OIV = "Organismo indipendente di valutazione";
const OFFICE = "Controllo di gestione";

/** The later things of one day come later. */
const HOURS = { first: "09:00:00", last: "16:00:00" } as const;

type Doing = { readonly year: number; readonly on: string; readonly by: string };

const put = async (
  { work }: Loading,
  { year, on, by }: Doing,
  entry: OversightEntry,
): Promise<OversightId> => {
  const hour = entry.kind === "report" || entry.kind === "remark" ? HOURS.first : HOURS.last;
  const author = { ...work.author, at: `${on}T${hour}.000Z` as Instant, actor: by };
  const done = await putOnDesk({ ...work, author }, { year, entry });
  if (!done.ok) throw new Error("the desk of an example cannot be written");
  return done.value.id;
};

/** The body in a year as it was known on a day. */
const reportedOn = ({ document }: Loading, { year, on }: Pick<Doing, "year" | "on">): Reported => {
  const question = { period: String(year) as PeriodCode, today: on as Day };
  const evaluated = evaluate(document, { ...question, knownAt: `${on}T${HOURS.first}.000Z` as Instant });
  if (!evaluated.ok) throw new Error(`an example has no plan to report on in ${year}`);
  const { planId, planVersion } = evaluated.value;
  const plan = document.plans.find(({ id }) => id === planId);
  const version = plan?.versions.find((each) => each.version === planVersion) as PlanVersion;
  return { version, indicators: document.indicators, evaluation: evaluated.value };
};

const useOf = ({ version }: Reported, indicatorId: IndicatorId | null) =>
  version.uses.find((use) => use.indicatorId === indicatorId && use.holder.kind === "node")?.id ?? null;

const loadRemarks = async (loading: Loading, reported: Reported, { year, remarks }: Year): Promise<void> => {
  for (const { indicatorId, on, text, answer, settledOn } of remarks) {
    const remark = { kind: "remark", useId: useOf(reported, indicatorId), text } as const;
    const remarkId = await put(loading, { year, on, by: OIV }, remark);
    if (answer !== null)
      await put(
        loading,
        { year, on: answer.on, by: OFFICE },
        { kind: "answer", remarkId, text: answer.text },
      );
    if (settledOn !== null)
      await put(loading, { year, on: settledOn, by: OIV }, { kind: "settled", remarkId });
  }
};

const loadYear = async (loading: Loading, desk: Year): Promise<void> => {
  const { year, report, validation, acts } = desk;
  const { act, on } = report;
  const reported = reportedOn(loading, { year, on });
  const knownAt = `${on}T${HOURS.first}.000Z` as Instant;
  const frozen = freeze(reported, [], { act, on: on as Day, today: on as Day, knownAt });
  const reportId = await put(loading, { year, on, by: OFFICE }, frozen);
  await loadRemarks(loading, reported, desk);
  if (validation !== null) {
    const { partly, outcome } = validation;
    const criteria = CRITERIA.map((criterion) => {
      const note = partly.find((each) => each.criterion === criterion)?.note ?? null;
      return { criterion, answer: note === null ? "met" : "partly", note } as const;
    });
    await put(
      loading,
      { year, on: validation.on, by: OIV },
      {
        ...{ kind: "validation", reportId, sha256: frozen.sha256, outcome, criteria, reason: null },
        ...{ act: validation.act, on: validation.on as Day },
      },
    );
  }
  for (const done of acts)
    await put(
      loading,
      { year, on: done.on, by: done.what === "appointment" ? OFFICE : OIV },
      {
        ...{ kind: "act", what: done.what, act: done.act, on: done.on as Day },
        ...{ unitId: null, text: done.text },
      },
    );
};

/**
 * Records the desk of the evaluation body of an example, each thing on its day. It is history: what somebody would be
 * asked before giving a report over today is not asked of it.
 */
export const loadOversightOf = async (loading: Loading, { years }: ExampleOversight): Promise<void> => {
  for (const year of years) await loadYear(loading, year);
};
