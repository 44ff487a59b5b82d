import {
  CHAMBER_APPRAISAL,
  dayIn,
  figuresFor,
  permits,
  resultOf,
  type Action,
  type Appraisal,
  type AppraisalResult,
  type AppraisalScheme,
  type BodyDocument,
  type Day,
  type Figures,
  type Instant,
  type Party,
  type PersonId,
  type Unit,
} from "@albero/domain";
import { listPersons, type PersonRef } from "@albero/store";
import type { Caller } from "../../http/bind.ts";
import type { Language } from "../../http/language.ts";
import { unitsAt } from "../../views/lens.ts";
import { todayOf } from "../moment.ts";
import type { Service } from "../service.ts";
import type { Work } from "../work.ts";

/** The cards of a body as one reader may see them: what is needed to decide that, and to compute results. */
export type Desk = {
  readonly document: BodyDocument;
  readonly units: ReadonlyMap<string, Unit>;
  readonly people: ReadonlyMap<PersonId, PersonRef>;
  readonly scheme: AppraisalScheme;
  readonly today: Day;
  readonly now: Instant;
  readonly caller: Caller;
  readonly language: Language;
};

type Sitting = Pick<Desk, "caller" | "now" | "language"> & { readonly params: { readonly bodyId: string } };

/** Opens the desk in the transaction of a call. */
export const openDesk = async (
  service: Service,
  { tx, bodyId }: Pick<Work, "tx" | "bodyId">,
  call: Sitting,
) => {
  const { document } = await service.snapshots(bodyId);
  const { caller, now, language } = call;
  const today = todayOf(document.body, now);
  const people = await listPersons(tx, bodyId);
  const desk: Desk = {
    ...{ document, caller, now, language, today, scheme: CHAMBER_APPRAISAL },
    units: unitsAt(document, { today, knownAt: now }),
    people: new Map(people.map((person) => [person.id, person])),
  };
  return desk;
};

const accountOf = ({ people }: Desk, id: PersonId | null) =>
  id === null ? null : (people.get(id)?.accountId ?? null);

/** Whether the one predicate lets the caller do an action on a card, whose own it is being part of the question. */
export const mayOn = (desk: Desk, action: Action, appraisal: Appraisal | null): boolean => {
  const { body } = desk.document;
  const { personId = null, proposerId = null, deciderId = null } = appraisal ?? {};
  return permits(desk.caller.actor, action, {
    ...{ bodyId: body.id, day: dayIn(body.timeZone, desk.now), now: desk.now },
    ...{ unitIds: [], ancestors: new Map() },
    accountIds: [personId, proposerId, deciderId].map((id) => accountOf(desk, id)),
  });
};

/** In what parts the caller stands to a card. */
export const partiesOf = (desk: Desk, { personId, proposerId, deciderId }: Appraisal): readonly Party[] => {
  const { accountId } = desk.caller.actor;
  const is = (id: PersonId | null) => accountId !== null && accountOf(desk, id) === accountId;
  return [
    ...(is(personId) ? (["person"] as const) : []),
    ...(is(proposerId) ? (["proposer"] as const) : []),
    ...(is(deciderId) ? (["decider"] as const) : []),
    ...(mayOn(desk, "appraisal.manage", null) ? (["human-resources"] as const) : []),
  ];
};

export const evaluates = (parties: readonly Party[]): boolean =>
  parties.includes("proposer") || parties.includes("decider");

const SHOWN: readonly Appraisal["state"][] = ["evaluated", "seen", "review", "closed"];

/** Whether the person has been told the result of a card. */
export const isTold = ({ state }: Appraisal): boolean => SHOWN.includes(state);

/** Whether a card is there for the caller: the person finds it once it was assigned. */
export const maySee = (desk: Desk, appraisal: Appraisal): boolean => {
  if (!mayOn(desk, "appraisal.read", appraisal)) return false;
  const parties = partiesOf(desk, appraisal);
  return appraisal.state !== "draft" || parties.length !== 1 || parties[0] !== "person";
};

/** Whether the caller has the card as the person, as who evaluates or as human resources; else they need a reason. */
export const isConcerned = (desk: Desk, appraisal: Appraisal): boolean =>
  partiesOf(desk, appraisal).length > 0;

/** The figures of a card: those it was signed on, else as known now. */
export const figuresOf = ({ document, today, now }: Desk, appraisal: Appraisal): Figures =>
  appraisal.figures ?? figuresFor(document, appraisal, { today, knownAt: now });

/** The result a card was signed with; `null` before. */
export const signedResult = (
  { scheme }: Pick<Desk, "scheme">,
  appraisal: Appraisal,
): AppraisalResult | null =>
  appraisal.figures === null ? null : resultOf(appraisal, appraisal.figures, scheme);
