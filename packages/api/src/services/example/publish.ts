import type { BodyId } from "@albero/domain";
import { findBody, inBody, inNoBody, loadPublications, readBody } from "@albero/store";
import { VISITOR } from "../../auth/caller.ts";
import type { Parts } from "../../parts.ts";
import { answer, decline, type Reply } from "../../reply.ts";
import { todayOf } from "../moment.ts";
import { makeService, type Asking } from "../service.ts";
import { publishable, type Publishable } from "../transparency/artefacts.ts";
import { prepare, publish } from "../transparency/publish-document.ts";

/** What a citizen looks for first: the reports on all years, and the last of the others. */
const isWanted = ({ kind, name }: Publishable, all: readonly Publishable[]): boolean =>
  kind === "report" ||
  ((kind === "plan" || kind === "system") && all.every((other) => other.kind !== kind || other.name <= name));

/**
 * Makes the documents of an example public through the same gate as any other, so that there is something to see; one
 * that has published something already is left as it is. Gives the number of documents.
 */
export const publishExample = async (parts: Parts, bodyId: BodyId): Promise<Reply<number>> => {
  const { database, clock } = parts;
  const scope = { bodyId, accountId: null };
  const body = await inNoBody(database, (tx) => findBody(tx, bodyId));
  if (body === null) return decline("not-found");
  if ((await readBody(database, scope, (tx) => loadPublications(tx, bodyId))).length > 0) return answer(0);
  const service = makeService(parts);
  const now = clock();
  const call: Asking = { params: { bodyId }, query: {}, caller: VISITOR, language: "it", now };
  const { documents } = await publishable(service, call);
  const wanted = documents.filter((made) => isWanted(made, documents));
  const author = { at: now, actor: "albero example load", accountId: null, requestId: null };
  for (const { name } of wanted) {
    const prepared = await prepare(service, call, name);
    if (!prepared.ok) return prepared;
    const onAct = { act: "Atto di esempio", publishedOn: todayOf(body, now), seen: 0 };
    const done = await inBody(database, scope, (tx) =>
      publish({ tx, bodyId, author }, prepared.value, onAct),
    );
    if (!done.ok) return done;
  }
  return answer(wanted.length);
};
