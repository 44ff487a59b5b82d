import type { ProjectsView } from "@albero/contract";
import { validationOf, type ProjectAct, type ProjectsDocument } from "@albero/domain";
import { readProjectsDocument } from "@albero/exchange";
import { addProjects, loadOversight, loadProjects, type RecordedProjects } from "@albero/store";
import type { Call } from "../../http/bind.ts";
import { answer, decline, type Fault, type Reply } from "../../reply.ts";
import { changedBy, revisionOf } from "../changed-by.ts";
import type { Service } from "../service.ts";
import { versionIn } from "../version.ts";
import { noteChange, type Work } from "../work.ts";
import { changing } from "../writing.ts";
import { projectsView } from "./read-projects.ts";

/** A change of the projects of a year: what becomes of them, or what stands against it. */
export type Recording = {
  readonly action: string;
  readonly change: (before: RecordedProjects | null) => Changed;
};
export type Changed =
  | { readonly ok: true; readonly document: ProjectsDocument }
  | { readonly ok: false; readonly faults: readonly Fault[] };

/** What is sent as a document of projects of a year, or every fault of its shape. */
export const documentOf = (sent: unknown, year: number): Changed => {
  const read = readProjectsDocument(sent);
  if (!read.ok) {
    const faults = read.problems.map(({ path, message }) => ({
      ...{ place: `body/document/${path}`, code: "not-its-form", facts: { message } },
    }));
    return { ok: false, faults };
  }
  if (read.value.year === year) return { ok: true, document: read.value };
  return { ok: false, faults: [{ place: "body/document/year", code: "not-of-this-year", facts: { year } }] };
};

type Recorder = Pick<Call, "version" | "caller" | "now" | "requestId"> & {
  readonly params: { readonly bodyId: string; readonly year: string };
};

/** Records a change of the projects of the year a call names, in one transaction of its body. */
export const recordProjects = (
  service: Service,
  call: Recorder,
  recording: Recording,
): Promise<Reply<ProjectsView>> => {
  const asked = { ...recording, year: Number(call.params.year), seen: call.version };
  return changing(service, call, (work) => record(work, asked));
};

/** Records the projects of a year of an example as they were given: scored ones too, as they are of years long over. */
export const bringProjects = async (work: Work, document: ProjectsDocument): Promise<void> => {
  await record(work, {
    ...{ year: document.year, seen: "0", action: "projects.save" },
    change: () => ({ ok: true, document }),
  });
};

type Asked = Recording & { readonly year: number; readonly seen: string | null };

/** The projects of a year with the validation of its report, which is the evaluation body's to give and nobody's to write. */
const validated = async ({ tx, bodyId }: Work, document: ProjectsDocument): Promise<ProjectsDocument> => {
  const found = validationOf(await loadOversight(tx, bodyId), document.year)?.entry;
  return found === undefined ? document : { ...document, validation: { act: found.act, on: found.on } };
};

/** Writes the validation of the report into the projects of its year, where there are any. */
export const noteValidation = async (work: Work, year: number, validation: ProjectAct): Promise<void> => {
  const last = (await loadProjects(work.tx, work.bodyId)).find((each) => each.year === year);
  if (last === undefined) return;
  await record(work, {
    ...{ year, seen: String(last.revision), action: "projects.validate" },
    change: () => ({ ok: true, document: { ...last.document, validation } }),
  });
};

/** Records a change of the projects of a year after the record that was seen, with its place in the register. */
const record = async (work: Work, { year, seen, action, change }: Asked): Promise<Reply<ProjectsView>> => {
  const { tx, bodyId, author } = work;
  const last = (await loadProjects(tx, bodyId)).find((each) => each.year === year) ?? null;
  if (versionIn(seen) !== revisionOf(last)) return changedBy(last);
  const changed = change(last);
  if (!changed.ok) return decline("project-refused", { faults: changed.faults });
  const recorded: RecordedProjects = {
    ...{ year, revision: revisionOf(last) + 1, document: await validated(work, changed.document) },
    ...{ recordedBy: author.actor, recordedAt: author.at },
  };
  if (!(await addProjects(tx, bodyId, { recorded, accountId: author.accountId }))) return changedBy(last);
  const digest = { revision: recorded.revision, projects: recorded.document.projects.length };
  await noteChange(work, {
    ...{ action, subject: `projects/${year}`, reason: null },
    ...{ before: last === null ? null : { revision: last.revision }, after: digest },
  });
  return answer(projectsView(recorded), recorded.revision);
};
