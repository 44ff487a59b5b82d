import type { DeskView, listDesks as listing, readDesk as endpoint } from "@albero/contract";
import {
  figureChanges,
  lastReportOf,
  ofKind,
  remarksIn,
  termOf,
  validationsOf,
  yearOf,
  type ApprovedReport,
  type BodyDocument,
  type BodyId,
  type Day,
  type FigureChange,
  type FrozenFigure,
  type OnDesk,
  type OversightId,
  type RemarkStanding,
  type UseId,
} from "@albero/domain";
import { loadEvidence, loadOversight, loadProjects, readBody } from "@albero/store";
import type { Call, Handler } from "../../http/bind.ts";
import { answer } from "../../reply.ts";
import { unitRef } from "../../views/refs.ts";
import { see, type Service, type Sight } from "../service.ts";
import { againAt, figuresOf, recordsOfDesk, yearOfDesk } from "./desk.ts";
import { sampleViews } from "./sample-views.ts";

type Change = NonNullable<DeskView["report"]>["changes"][number];

const sideOf = (figure: FrozenFigure | null): Change["before"] =>
  figure === null ? null : { value: figure.value, target: figure.target, achievement: figure.achievement };

const changeView = ({ before, after }: FigureChange): Change[] => {
  const known = after ?? before;
  if (known === null) return [];
  const { of, code, title } = known;
  return [{ of, code, title, before: sideOf(before), after: sideOf(after) }];
};

const doneView = ({ id, at, by }: OnDesk) => ({ id, at, by });

type Report = OnDesk<ApprovedReport>;

const reportView = (
  entries: readonly OnDesk[],
  { report, now }: { readonly report: Report; readonly now: readonly FrozenFigure[] },
): NonNullable<DeskView["report"]> => {
  const { act, on, sha256, today, knownAt, figures } = report.entry;
  const earlier = ofKind(entries, "report").filter(
    ({ year, id }) => year === report.year && id !== report.id,
  );
  const before = earlier.at(-1)?.entry.figures ?? figures;
  return {
    ...{ ...doneView(report), act, on, sha256, today, knownAt, figures: figures.length },
    changes: figureChanges(figures, now).flatMap(changeView),
    before: figureChanges(before, figures).flatMap(changeView),
  };
};

const filesOf = (entries: readonly OnDesk[], id: OversightId) =>
  ofKind(entries, "file")
    .filter(({ entry }) => entry.ofId === id)
    .map((file) => ({ ...doneView(file), title: file.entry.title }));

const validationViews = (entries: readonly OnDesk[], year: number): DeskView["validations"] =>
  validationsOf(entries, year)
    .toReversed()
    .map((done) => {
      const { act, on, reportId, sha256, outcome, criteria, reason } = done.entry;
      return {
        ...{ ...doneView(done), act, on, reportId, sha256, outcome, reason },
        criteria: criteria.map((each) => ({ ...each })),
        files: filesOf(entries, done.id),
      };
    });

const actViews = (entries: readonly OnDesk[], year: number, sight: Sight): DeskView["acts"] =>
  ofKind(entries, "act")
    .filter((done) => done.year === year)
    .toReversed()
    .map((done) => {
      const { act, on, what, text, unitId } = done.entry;
      const unit = unitRef(sight, unitId);
      return { ...doneView(done), act, on, what, text, unit, files: filesOf(entries, done.id) };
    });

/** What a remark is of: its indicator, which may stand in the plan of another year. */
const indicatorOf = ({ plans, indicators }: BodyDocument, useId: UseId | null) => {
  const uses = plans.flatMap(({ versions }) => versions.flatMap((version) => version.uses));
  const use = useId === null ? undefined : uses.find(({ id }) => id === useId);
  const found = indicators.findLast(({ id }) => id === use?.indicatorId);
  return found === undefined ? null : { indicatorId: found.id, code: found.code, title: found.title };
};

const remarkView =
  (document: BodyDocument) =>
  ({ remark, answers, state }: RemarkStanding): DeskView["remarks"][number] => {
    const { useId, text } = remark.entry;
    return {
      ...{ ...doneView(remark), year: remark.year, text, state },
      indicator: indicatorOf(document, useId),
      answers: answers.map((given) => ({ ...doneView(given), text: given.entry.text })),
    };
  };

/** The day by which the report of a year is approved and validated (D.Lgs. 150/2009 art. 10 c. 1 lett. b). */
const dueOf = (year: number): Day => `${year + 1}-06-30` as Day;

const load = ({ parts }: Service, { params, caller }: Call<typeof endpoint>) => {
  const bodyId = params.bodyId as BodyId;
  return readBody(parts.database, { bodyId, accountId: caller.actor.accountId }, async (tx) => ({
    ...(await recordsOfDesk(tx, bodyId, Number(params.year))),
    evidence: await loadEvidence(tx, bodyId),
  }));
};

/** The desk of a year: what was given, drawn, remarked, answered and decided, and what changed since. */
export const readDesk =
  (service: Service): Handler<typeof endpoint> =>
  async (call) => {
    const year = Number(call.params.year);
    const { entries, projects, evidence } = await load(service, call);
    const sight = await see(service, { ...call, query: {} });
    const report = lastReportOf(entries, year);
    const view = await yearOfDesk(service, call);
    const again =
      report === null ? null : await yearOfDesk(service, call, againAt(report.entry.today, call.now));
    const now = figuresOf(again?.lens ?? null, projects);
    const { today } = sight.question;
    return answer({
      ...{ year, today, due: dueOf(year) },
      report: report === null ? null : reportView(entries, { report, now }),
      validations: validationViews(entries, year),
      samples: await sampleViews(service, call, { view, entries, evidence }),
      remarks: remarksIn(entries, year).map(remarkView(sight.document)),
      acts: actViews(entries, year, sight),
      term: termOf(entries, today),
    });
  };

/** The years there is something to say of: those of a plan that have begun, and those with projects or entries. */
export const listDesks =
  (service: Service): Handler<typeof listing> =>
  async (call) => {
    const bodyId = call.params.bodyId as BodyId;
    const { document, question } = await see(service, { ...call, query: {} });
    const scope = { bodyId, accountId: call.caller.actor.accountId };
    const kept = await readBody(service.parts.database, scope, async (tx) => [
      ...(await loadOversight(tx, bodyId)),
      ...(await loadProjects(tx, bodyId)),
    ]);
    const planned = document.plans.flatMap(({ years }) => Math.min(...years));
    const thisYear = yearOf(question.today.slice(0, 4) as typeof question.period);
    const years = [...planned, ...kept.map(({ year }) => year)].filter((year) => year <= thisYear);
    return answer({ years: [...new Set(years)].toSorted((a, b) => b - a) });
  };
