import type { submitReport as endpoint } from "@albero/contract";
import { frozenFigures, type ApprovedReport, type Day, type Project, type Reported } from "@albero/domain";
import { canonicalSha256, loadAppraisals } from "@albero/store";
import type { Handler } from "../../http/bind.ts";
import { answer } from "../../reply.ts";
import { todayOf } from "../moment.ts";
import { see, type Service } from "../service.ts";
import type { Work } from "../work.ts";
import { recordsOfDesk, reportedIn, yearOfDesk, type OfYear } from "./desk.ts";
import { atDesk, refused } from "./put-on-desk.ts";

type Approved = Pick<ApprovedReport, "act" | "on" | "today" | "knownAt">;

/** The report of a year as it is given for validation: its figures, and the hash of all of it. */
export const freeze = (
  reported: Reported | null,
  projects: readonly Project[],
  approved: Approved,
): ApprovedReport => {
  const report = {
    ...{ kind: "report" as const, ...approved },
    plan: reported === null ? null : { id: reported.version.planId, version: reported.version.version },
    figures: frozenFigures(reported, projects),
  };
  return { ...report, sha256: canonicalSha256(report) };
};

/** How many cards of a year are not closed: individual results come before the report (practice, people 4). */
const openCards = async ({ tx, bodyId }: Work, year: number): Promise<number> =>
  (await loadAppraisals(tx, bodyId)).filter(
    ({ appraisal }) => appraisal.year === year && appraisal.state !== "closed",
  ).length;

/** The day it is for the body of a call. */
const todayIn = async (service: Service, call: OfYear): Promise<Day> =>
  todayOf((await see(service, { ...call, query: {} })).document.body, call.now);

/** Gives the approved report of a year to the evaluation body. */
export const submitReport =
  (service: Service): Handler<typeof endpoint> =>
  async (call) => {
    const { act, on } = call.body;
    const view = await yearOfDesk(service, call);
    const today = await todayIn(service, call);
    return atDesk(service, { call, endpointId: "submitReport" }, async (work, year) => {
      const cards = await openCards(work, year);
      if (cards > 0) return refused("individual-results-open", { cards });
      if (Number(today.slice(0, 4)) <= year) return refused("year-not-over");
      const { projects } = await recordsOfDesk(work.tx, work.bodyId, year);
      if (view === null && projects.length === 0) return refused("nothing-to-report");
      const approved = { act: act.trim(), on: on as Day, today, knownAt: call.now };
      return answer(freeze(reportedIn(view?.lens ?? null), projects, approved));
    });
  };
