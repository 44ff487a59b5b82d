import type {
  CommonLibraryView,
  CommonObjectivesView,
  readCommonObjectives as endpoint,
} from "@albero/contract";
import {
  lastLibrary,
  sameItem,
  type BodyDocument,
  type BodyId,
  type CommonLibrary,
  type Plan,
  type PlanNode,
  type PlanVersion,
} from "@albero/domain";
import { loadBodyDocument, loadDraftChanges, readBody } from "@albero/store";
import type { Handler } from "../../http/bind.ts";
import { answer, decline } from "../../reply.ts";
import type { Service } from "../service.ts";
import { openVersionOf, planHead } from "./plan-version-view.ts";

/** Of each library the last version that was brought in. */
const lastOnes = (libraries: readonly CommonLibrary[]): readonly CommonLibrary[] =>
  [...new Set(libraries.map(({ id }) => id))].flatMap((id) => lastLibrary(libraries, id) ?? []);

const adoptedIn = (nodes: readonly PlanNode[], library: CommonLibrary, item: string) => {
  const asked = { library: library.id, version: library.version, item };
  const node = nodes.find(({ given }) => given !== undefined && sameItem(given, asked));
  return node?.given === undefined ? null : { version: node.given.version, nodeId: node.id };
};

const libraryView = (library: CommonLibrary, nodes: readonly PlanNode[]): CommonLibraryView => {
  const { id, version, title, owner, issuedOn, results } = library;
  return {
    ...{ id, version, title, owner, issuedOn, results },
    objectives: library.objectives.map((objective) => ({
      ...{ code: objective.code, title: objective.title, description: objective.description },
      indicators: objective.indicators.map(({ code, title: name }) => ({ code, title: name })),
      adopted: adoptedIn(nodes, library, objective.code),
    })),
  };
};

const PLACES: readonly string[] = ["area", "strategic"];

type Shown = {
  readonly plan: Plan;
  readonly shown: PlanVersion;
  readonly draft: CommonObjectivesView["draft"];
};

const viewOf = (
  { commonLibraries = [] }: BodyDocument,
  { plan, shown, draft }: Shown,
): CommonObjectivesView => ({
  plan: planHead(plan),
  known: commonLibraries.length,
  draft,
  libraries: lastOnes(commonLibraries).map((library) => libraryView(library, shown.nodes)),
  places: shown.nodes
    .filter(
      ({ kind, standing, given }) => PLACES.includes(kind) && standing === "active" && given === undefined,
    )
    .map(({ id, code, title, kind }) => ({ id, code, title, kind })),
});

/** The common objectives the body was sent, beside what the last version of the plan has of them. */
export const readCommonObjectives =
  ({ parts }: Service): Handler<typeof endpoint> =>
  (call) => {
    const { planId } = call.params;
    const bodyId = call.params.bodyId as BodyId;
    const scope = { bodyId, accountId: call.caller.actor.accountId };
    return readBody(parts.database, scope, async (tx) => {
      const document = await loadBodyDocument(tx, bodyId);
      const plan = document?.plans.find(({ id }) => id === planId);
      const shown = plan?.versions.at(-1);
      if (document === null || plan === undefined || shown === undefined) return decline("not-found");
      const open = openVersionOf(plan);
      if (open?.status !== "draft") return answer(viewOf(document, { plan, shown, draft: null }));
      const { version } = open;
      const changes = await loadDraftChanges(tx, bodyId, { key: { planId: plan.id, version } });
      const draft = { version, revision: changes.at(-1)?.revision ?? 0 };
      return answer(viewOf(document, { plan, shown: open, draft }));
    });
  };
