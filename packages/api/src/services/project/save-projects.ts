import type { saveProjects as endpoint } from "@albero/contract";
import { PROJECT_LAW, refusalsOf } from "@albero/domain";
import type { RecordedProjects } from "@albero/store";
import type { Handler } from "../../http/bind.ts";
import type { Service } from "../service.ts";
import { documentOf, recordProjects, type Changed } from "./record-projects.ts";

const checked = (read: Changed, last: RecordedProjects | null): Changed => {
  if (!read.ok) return read;
  const refusals = refusalsOf({ before: last?.document ?? null, after: read.document }, PROJECT_LAW);
  if (refusals.length === 0) return read;
  const faults = refusals.map(({ number, code }) => ({
    ...{ place: number === null ? "body/document" : `body/document/projects/${number}`, code, facts: {} },
  }));
  return { ok: false, faults };
};

/** Records the projects of a year as whoever writes them sends them. */
export const saveProjects =
  (service: Service): Handler<typeof endpoint> =>
  (call) =>
    recordProjects(service, call, {
      action: "projects.save",
      change: (last) => checked(documentOf(call.body.document, Number(call.params.year)), last),
    });
