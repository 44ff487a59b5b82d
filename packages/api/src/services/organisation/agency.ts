import { ENDPOINTS, type AgencyView } from "@albero/contract";
import {
  agencyFigure,
  dayIn,
  filterFor,
  type AgencyFigure,
  type BodyDocument,
  type BodyId,
  type ChildRef,
  type UnitId,
} from "@albero/domain";
import {
  addAgencyLink,
  listBodies,
  loadAgencyLinks,
  readBody,
  type AgencyLink,
  type Tx,
} from "@albero/store";
import type { Handler } from "../../http/bind.ts";
import { answer, decline, type Fault } from "../../reply.ts";
import type { Lens } from "../../views/lens.ts";
import { partView } from "../../views/plan-view.ts";
import { rollUpView } from "../../views/refs.ts";
import { look, type Asking, type Service, type View } from "../service.ts";
import { versionIn } from "../version.ts";
import { noteChange } from "../work.ts";
import { writing } from "../writing.ts";

type Asker = Pick<Asking, "params" | "caller" | "now">;

const linksOf = ({ parts }: Service, { params, caller }: Asker): Promise<readonly AgencyLink[]> => {
  const bodyId = params.bodyId as BodyId;
  const scope = { bodyId, accountId: caller.actor.accountId };
  return readBody(parts.database, scope, (tx) => loadAgencyLinks(tx, bodyId));
};

type Joined = {
  readonly figure: AgencyFigure;
  readonly own: Lens | null;
  readonly agency: BodyDocument | null;
};

/** A special agency at the moment its chamber is looked at. */
const joined = async (
  service: Service,
  { call, view, link }: { readonly call: Asking; readonly view: View; readonly link: AgencyLink },
): Promise<Joined | null> => {
  const { period, today, knownAt } = view.moment;
  const { agencyBodyId } = link;
  const { lens } = view;
  const asked = { ...call, query: { period, today, "known-at": knownAt } };
  const seen =
    agencyBodyId === null ? null : await look(service, { ...asked, params: { bodyId: agencyBodyId } });
  const own = seen?.ok === true ? seen.value.lens : null;
  const figure = agencyFigure(lens, link.unitId, own);
  if (figure === null) return null;
  const agency = agencyBodyId === null ? null : (await service.snapshots(agencyBodyId)).document;
  return { figure, own, agency };
};

/** The special agencies of a body whose own tree is joined, each with the figure of both. */
export const joinedAgencies = async (
  service: Service,
  call: Asking,
  view: View,
): Promise<readonly { readonly unitId: UnitId; readonly figure: AgencyFigure }[]> => {
  const links = (await linksOf(service, call)).filter(({ agencyBodyId }) => agencyBodyId !== null);
  const found = await Promise.all(
    links.map(async (link) => ({ unitId: link.unitId, seen: await joined(service, { call, view, link }) })),
  );
  return found.flatMap(({ unitId, seen }) => (seen === null ? [] : [{ unitId, figure: seen.figure }]));
};

const objectivesOf = (
  lens: Lens | null,
  from: "entrusted" | "own",
  refs: readonly ChildRef[],
): AgencyView["objectives"] =>
  refs.flatMap((of) => {
    const part = lens === null ? null : partView(lens, of);
    if (part === null) return [];
    const { id, code, title, achievement, light } = part;
    return [{ from, id, code, title, achievement, light }];
  });

/** Whether the caller may edit the organisation of a body. */
const mayEdit = ({ caller, now }: Pick<Asking, "caller" | "now">, body: BodyDocument["body"]): boolean =>
  filterFor(caller.actor, "organisation.edit", { bodyId: body.id, day: dayIn(body.timeZone, now), now }) ===
  "all";

/** The other bodies the caller may join. */
const choicesOf = async ({ parts }: Service, call: Asker): Promise<AgencyView["choices"]> => {
  const bodyId = call.params.bodyId as BodyId;
  const scope = { bodyId, accountId: call.caller.actor.accountId };
  const bodies = await readBody(parts.database, scope, (tx: Tx) => listBodies(tx));
  const mayHere = bodies.some((body) => body.id === bodyId && mayEdit(call, body));
  return bodies
    .filter((body) => mayHere && body.id !== bodyId && mayEdit(call, body))
    .map(({ id, name }) => ({ id, name }));
};

const NOT_JOINED = { revision: 0, agencyBodyId: null };

/** A special agency: what is entrusted to it, what it set itself, and the figure of both. */
export const readAgency =
  (service: Service): Handler<typeof ENDPOINTS.readAgency> =>
  async (call) => {
    const seen = await look(service, call);
    if (!seen.ok) return seen;
    const { lens, moment } = seen.value;
    const unitId = call.params.unitId as UnitId;
    if (lens.units.get(unitId)?.type !== "special-agency") return decline("not-found");
    const link = (await linksOf(service, call)).find((each) => each.unitId === unitId) ?? {
      ...NOT_JOINED,
      unitId,
    };
    const found = await joined(service, { call, view: seen.value, link });
    if (found === null) return decline("not-found");
    const { figure, own, agency } = found;
    return answer({
      moment,
      revision: link.revision,
      agency: agency === null ? null : { id: agency.body.id, name: agency.body.name },
      joined: rollUpView(figure),
      objectives: [
        ...objectivesOf(lens, "entrusted", figure.entrusted),
        ...objectivesOf(own, "own", figure.own),
      ],
      choices: await choicesOf(service, call),
    });
  };

/** Says which body a special agency is: who says so edits the organisation of both. */
export const joinAgency =
  (service: Service): Handler<typeof ENDPOINTS.joinAgency> =>
  async (call) => {
    const choices = await choicesOf(service, call);
    return writing(service, { call, endpointId: ENDPOINTS.joinAgency.id }, async (work) => {
      const { tx, bodyId, author } = work;
      const unitId = call.params.unitId as UnitId;
      const agencyBodyId = call.body.agencyBodyId as BodyId | null;
      const { units } = (await service.snapshots(bodyId)).document;
      const isAgency = units.some(
        ({ id, type, supersededAt }) => id === unitId && type === "special-agency" && supersededAt === null,
      );
      if (!isAgency) return decline("not-found");
      const before = (await loadAgencyLinks(tx, bodyId)).find((each) => each.unitId === unitId) ?? NOT_JOINED;
      if (versionIn(call.version) !== before.revision) return decline("changed-meanwhile");
      const fault: Fault = { place: "body/agencyBodyId", code: "not-your-body", facts: {} };
      if (agencyBodyId !== null && !choices.some(({ id }) => id === agencyBodyId))
        return decline("definition-refused", { faults: [fault] });
      const revision = before.revision + 1;
      const recorded = { recordedBy: author.actor, accountId: author.accountId, recordedAt: author.at };
      if (!(await addAgencyLink(tx, bodyId, { unitId, revision, agencyBodyId, ...recorded })))
        return decline("changed-meanwhile");
      const change = { action: "organisation.join-agency", subject: `unit/${unitId}`, reason: null };
      await noteChange(work, { ...change, before: before.agencyBodyId, after: agencyBodyId });
      return answer({ revision }, revision);
    });
  };
