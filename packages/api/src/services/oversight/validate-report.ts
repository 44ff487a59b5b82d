import type { validateReport as endpoint } from "@albero/contract";
import { figureChanges, lastReportOf, mayValidate, type Day, type ReportValidation } from "@albero/domain";
import { loadOversight } from "@albero/store";
import type { Handler } from "../../http/bind.ts";
import { answer, decline } from "../../reply.ts";
import { noteValidation } from "../project/record-projects.ts";
import type { Service } from "../service.ts";
import { againAt, entriesOf, figuresOf, recordsOfDesk, yearOfDesk, type OfYear } from "./desk.ts";
import { atDesk, refused } from "./put-on-desk.ts";

/** The body in the year of a call as its last report saw it, with all that is known now. */
const viewNow = async (service: Service, call: OfYear) => {
  const report = lastReportOf(await entriesOf(service, call), Number(call.params.year));
  return report === null ? null : yearOfDesk(service, call, againAt(report.entry.today, call.now));
};

/**
 * Validates the report of a year, or not: an act on the version whose hash it names. Released by it is what is tied to
 * results: the fund finds the act by itself, the projects of the year get it written in.
 */
export const validateReport =
  (service: Service): Handler<typeof endpoint> =>
  async (call) => {
    const { reportId, outcome, criteria, reason, act, on } = call.body;
    const judgement = { outcome, criteria, reason, act: act.trim(), on: on as Day };
    const view = await viewNow(service, call);
    return atDesk(service, { call, endpointId: "validateReport" }, async (work, year) => {
      const entries = await loadOversight(work.tx, work.bodyId);
      const { projects } = await recordsOfDesk(work.tx, work.bodyId, year);
      const frozen = lastReportOf(entries, year)?.entry.figures ?? [];
      const changed = figureChanges(frozen, figuresOf(view?.lens ?? null, projects)).length;
      const may = mayValidate({ entries, year, changed }, judgement);
      if (!may.ok) return refused(may.problem.code, may.problem.facts);
      const { id, entry } = may.value;
      if (id !== reportId) return decline("changed-meanwhile");
      const validation: ReportValidation = {
        ...{ kind: "validation", reportId: id, sha256: entry.sha256 },
        ...judgement,
      };
      if (outcome !== "not-validated") await noteValidation(work, year, { act: act.trim(), on: on as Day });
      return answer(validation);
    });
  };
