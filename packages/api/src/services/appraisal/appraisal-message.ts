import { enqueue, findAccount, findBody, inNoBody, listHolders, type Message } from "@albero/store";
import {
  dayIn,
  holdsRole,
  type AccountId,
  type Appraisal,
  type AppraisalMove,
  type BodyId,
} from "@albero/domain";
import { v7 as uuid } from "uuid";
import { writeLetter, type Letter } from "../../mail/letter.ts";
import { APPRAISAL_MAIL } from "../../mail/appraisal-words.ts";
import type { MailSettings } from "../../parts.ts";
import { MAIL } from "../mail.ts";
import type { Service } from "../service.ts";
import type { Work } from "../work.ts";
import type { Desk } from "./desk.ts";

/** Steps somebody else is told of. */
const TOLD: readonly AppraisalMove[] = ["assign", "evaluate", "ask-review", "answer-review"];

const humanResources = async (
  { tx, bodyId }: Work,
  { document, now }: Desk,
): Promise<readonly AccountId[]> => {
  const when = { bodyId, day: dayIn(document.body.timeZone, now), now, unitIds: [], ancestors: new Map() };
  const holders = await listHolders(tx, bodyId);
  return holders
    .filter(({ account, assignments }) =>
      holdsRole({ accountId: account.id, assignments }, "human-resources", when),
    )
    .map(({ account }) => account.id);
};

/** Who is told: of a review asked for, who decides and human resources; of all else, the person. */
const addressees = async (
  work: Work,
  desk: Desk,
  { deciderId, personId, state }: Appraisal,
): Promise<readonly AccountId[]> => {
  const accountOf = (id: Appraisal["deciderId"]) =>
    id === null ? null : (desk.people.get(id)?.accountId ?? null);
  const found =
    state === "review"
      ? [accountOf(deciderId), ...(await humanResources(work, desk))]
      : [accountOf(personId)];
  return [...new Set(found.filter((id) => id !== null))];
};

/** Writes to whom a step concerns, with the change itself: which card and what happened, and no figure. */
export const tellOfStep =
  ({ parts }: Service, move: AppraisalMove) =>
  async (work: Work, desk: Desk, appraisal: Appraisal): Promise<void> => {
    if (parts.config.mail === null || !TOLD.includes(move)) return;
    const { tx, bodyId, author } = work;
    const to = await addressees(work, desk, appraisal);
    const messages = to.map((accountId): Message => ({
      ...{ id: uuid(), kind: MAIL, at: author.at },
      payload: { what: "appraisal", accountId, appraisalId: appraisal.id, year: appraisal.year, move },
      dedupeKey: `appraisal ${appraisal.id} ${appraisal.events.length} ${accountId}`,
    }));
    await enqueue(tx, bodyId, messages);
  };

/** Whether a mail is about a card. */
export const isOfCard = ({ payload }: Message): boolean => payload["what"] === "appraisal";

/** The letter of a step, with its address; `null` for an account that is gone. */
export const appraisalLetter = async (
  { parts }: Service,
  { bodyId, message }: { readonly bodyId: BodyId; readonly message: Message },
  settings: Pick<MailSettings, "base" | "language">,
): Promise<(Letter & { readonly to: string }) | null> => {
  const { accountId, appraisalId, year, move } = message.payload;
  const { account, name } = await inNoBody(parts.database, async (tx) => ({
    account: await findAccount(tx, String(accountId) as AccountId),
    name: (await findBody(tx, bodyId))?.name ?? "",
  }));
  if (account === null || account.email === null || account.disabledAt !== null) return null;
  const words = APPRAISAL_MAIL[settings.language];
  const said = words.moves[String(move) as keyof typeof words.moves];
  const link = `${settings.base}/enti/${bodyId}/valutazioni/${String(appraisalId)}`;
  return {
    to: account.email,
    ...writeLetter({
      subject: `${name}: ${said}`,
      greeting: words.greeting(account.title),
      sections: [],
      action: { label: words.open(Number(year)), link },
      why: words.why(name),
    }),
  };
};
