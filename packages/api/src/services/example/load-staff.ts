import {
  CHAMBER_APPRAISAL,
  figuresFor,
  takeStep,
  type Appraisal,
  type BodyDocument,
  type Instant,
} from "@albero/domain";
import type { ExampleCard, ExampleStaff } from "@albero/exchange";
import {
  addAppraisal,
  addStaffing,
  createPerson,
  loadAppraisals,
  type RecordedAppraisal,
} from "@albero/store";
import { makeCards } from "../appraisal/prepare-appraisals.ts";
import type { Work } from "../work.ts";
import { accountToTryId } from "./load-accounts.ts";

type Loading = { readonly work: Work; readonly document: BodyDocument };

/** Takes the steps of a card one by one, as people would, each recorded on its day. */
const loadCard = async (
  { work, document }: Loading,
  { appraisal: draft, revision }: RecordedAppraisal,
  { marks, steps }: ExampleCard,
): Promise<void> => {
  const { tx, bodyId, author } = work;
  let appraisal: Appraisal = draft;
  for (const [index, { move, on, by, note, party }] of steps.entries()) {
    const at = `${on}T10:00:00.000Z` as Instant;
    const marked = move === "assign" ? appraisal : { ...appraisal, marks };
    const figures = figuresFor(document, marked, { today: on, knownAt: author.at });
    const taken = takeStep(
      marked,
      { move, at, on, by, note, parties: [party], marks: [] },
      { scheme: CHAMBER_APPRAISAL, figures },
    );
    if (!taken.ok) throw new Error(`the card of ${draft.title} cannot take ${move}: ${taken.problem.code}`);
    appraisal = taken.value;
    await addAppraisal(tx, bodyId, {
      recorded: { revision: revision + index + 1, appraisal, recordedBy: by, recordedAt: at },
      accountId: null,
    });
  }
};

/** Records the invented people of an example, with their posts, and their cards as far as they have come. */
export const loadStaff = async (loading: Loading, staff: ExampleStaff): Promise<void> => {
  const { work, document } = loading;
  const { tx, bodyId, author } = work;
  for (const { id, account } of staff.people)
    await createPerson(tx, bodyId, {
      ...{ id, givenName: null, familyName: null, taxCode: null, at: author.at },
      accountId: account === null ? null : accountToTryId(bodyId, account),
    });
  await addStaffing(tx, bodyId, staff);
  for (const year of staff.years) await makeCards(work, { document, year });
  const recorded = await loadAppraisals(tx, bodyId);
  for (const card of staff.cards) {
    const own = recorded.find(
      ({ appraisal }) =>
        appraisal.year === card.year &&
        appraisal.personId === card.personId &&
        appraisal.postId === card.postId,
    );
    if (own === undefined) throw new Error(`an example has no post for one of its cards of ${card.year}`);
    await loadCard(loading, own, card);
  }
};
