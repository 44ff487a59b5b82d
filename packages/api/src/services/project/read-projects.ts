import type { listProjects as listing, ProjectsView, readProjects as endpoint } from "@albero/contract";
import type { BodyId } from "@albero/domain";
import { loadProjects, readBody, type RecordedProjects } from "@albero/store";
import type { Caller, Handler } from "../../http/bind.ts";
import { answer, decline } from "../../reply.ts";
import type { Service } from "../service.ts";

type Asking = { readonly params: { readonly bodyId: string }; readonly caller: Caller };

const recorded = ({ parts }: Service, { params, caller }: Asking): Promise<readonly RecordedProjects[]> => {
  const bodyId = params.bodyId as BodyId;
  return readBody(parts.database, { bodyId, accountId: caller.actor.accountId }, (tx) =>
    loadProjects(tx, bodyId),
  );
};

/** What is told of a record of projects. */
export const projectsView = ({
  year,
  revision,
  recordedBy,
  recordedAt,
  document,
}: RecordedProjects): ProjectsView => ({
  ...{ year, revision, recordedBy, recordedAt, document },
});

/** The years with projects. */
export const listProjects =
  (service: Service): Handler<typeof listing> =>
  async (call) => {
    const all = await recorded(service, call);
    return answer({
      years: all.map(({ year, revision, recordedBy, recordedAt }) => ({
        year,
        revision,
        recordedBy,
        recordedAt,
      })),
    });
  };

/** The projects of a year. */
export const readProjects =
  (service: Service): Handler<typeof endpoint> =>
  async (call) => {
    const found = (await recorded(service, call)).find(({ year }) => String(year) === call.params.year);
    return found === undefined ? decline("not-found") : answer(projectsView(found), found.revision);
  };
