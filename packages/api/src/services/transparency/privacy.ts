import type { checkPublication as endpoint } from "@albero/contract";
import {
  listedPeople,
  privacyHits,
  stops,
  type BodyId,
  type PlacedText,
  type PrivacyHit,
} from "@albero/domain";
import { loadMembers, loadRegister, loadStaffing, readBody, type Tx } from "@albero/store";
import type { Handler } from "../../http/bind.ts";
import { answer, decline, type Fault } from "../../reply.ts";
import type { Service } from "../service.ts";
import { artefactsOf, publishable, textsOf } from "./artefacts.ts";

/** The people of the staff register, and those among them whose names the law publishes. */
const registerOf = async (tx: Tx, bodyId: BodyId) => {
  const [people, members, staffing] = [
    await loadRegister(tx, bodyId),
    await loadMembers(tx, bodyId),
    await loadStaffing(tx, bodyId),
  ];
  return { people, listed: listedPeople({ members, ...staffing }) };
};

/** Looks for people of the body's register in texts; the same hit twice is told once. */
export const hitsIn = async (
  { parts }: Service,
  bodyId: BodyId,
  texts: readonly PlacedText[],
): Promise<readonly PrivacyHit[]> => {
  const register = await readBody(parts.database, { bodyId, accountId: null }, (tx) =>
    registerOf(tx, bodyId),
  );
  const hits = privacyHits(texts, register);
  return [...new Map(hits.map((hit) => [JSON.stringify(hit), hit])).values()];
};

/** Why a document cannot be made public: each person found, with the place. */
export const privacyFaults = (hits: readonly PrivacyHit[]): readonly Fault[] =>
  hits
    .filter(stops)
    .map(({ kind, place, excerpt }) => ({ place, code: `privacy-${kind}`, facts: { excerpt } }));

/** Looks for people in everything that making a document public would show. */
export const checkPublication =
  (service: Service): Handler<typeof endpoint> =>
  async (call) => {
    const { sight, documents } = await publishable(service, call);
    const made = documents.find(({ name }) => name === call.params.documentId);
    if (made === undefined) return decline("not-found");
    const texts = textsOf(await artefactsOf(service, call, { sight, made }));
    const hits = await hitsIn(service, sight.document.body.id, texts);
    return answer({ stopped: hits.some(stops), read: texts.length, hits: [...hits] });
  };
