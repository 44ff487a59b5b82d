import type { AppraisalRow, AppraisalView, DistributionView } from "@albero/contract";
import {
  APPRAISAL_WORDS,
  checkAppraisal,
  describeAppraisal,
  distributionOf,
  isSignature,
  lackingIn,
  lastDayToAnswer,
  resultOf,
  stepsOpen,
  type Appraisal,
  type AppraisalResult,
  type BehaviourMark,
  type Distribution,
  type MarksLacking,
  type Party,
} from "@albero/domain";
import type { RecordedAppraisal } from "@albero/store";
import { hundredthsOrNull, hundredthsText } from "../../views/numbers.ts";
import { unitRef } from "../../views/refs.ts";
import { evaluates, figuresOf, isTold, partiesOf, signedResult, type Desk } from "./desk.ts";
import { dueOf } from "./due.ts";

/** Steps nobody waits for: they may be taken, or left. */
const OPTIONAL: readonly string[] = ["observe", "ask-review", "self-evaluate"];

const hides = (appraisal: Appraisal, parties: readonly Party[]): boolean =>
  !isTold(appraisal) && parties.length === 1 && parties[0] === "person";

/** What a list tells of a card: its result only to whom it concerns, and to the person once it is told. */
export const appraisalRow = (desk: Desk, appraisal: Appraisal): AppraisalRow => {
  const { id, year, title, role, from, to, adInterim, state } = appraisal;
  const parties = partiesOf(desk, appraisal);
  const open = stepsOpen(appraisal, { parties, scheme: desk.scheme, today: desk.today });
  const shows = parties.length > 0 && !hides(appraisal, parties);
  return {
    ...{ id, year, title, role, from, to, adInterim, state },
    person: desk.people.get(appraisal.personId)?.name ?? null,
    unit: unitRef(desk, appraisal.unitId),
    stateText: APPRAISAL_WORDS[desk.language].states[state],
    total: shows ? hundredthsOrNull(signedResult(desk, appraisal)?.total ?? null) : null,
    own: parties.includes("person"),
    evaluates: evaluates(parties),
    waits: open.some((move) => !OPTIONAL.includes(move)),
    due: dueOf(appraisal, desk.scheme),
  };
};

export const distributionView = ({ count, mean, allAlike, bands }: Distribution): DistributionView => ({
  ...{ count, allAlike, mean: hundredthsOrNull(mean) },
  bands: bands.map((band) => ({ from: hundredthsText(band.from), count: band.count })),
});

const partViews = ({ parts }: AppraisalResult, appraisal: Appraisal, desk: Desk): AppraisalView["parts"] => {
  const judged = new Set(
    appraisal.objectives.flatMap(({ id, measuredBy }) => (measuredBy.kind === "judgement" ? [id] : [])),
  );
  return parts.map(({ part, weight, score, left, rows }) => ({
    ...{ part, left, name: APPRAISAL_WORDS[desk.language].parts[part] },
    ...{ weight: hundredthsText(weight), score: hundredthsOrNull(score) },
    rows: rows.map((row) => ({
      ...{ id: row.id, title: row.title, judged: judged.has(row.id), left: row.left },
      ...{ weight: hundredthsText(row.weight), score: hundredthsOrNull(row.score) },
    })),
  }));
};

const behaviourViews = ({ behaviours, marks, selfEvaluation }: Appraisal): AppraisalView["behaviours"] => {
  const of = (given: readonly BehaviourMark[], id: string) =>
    given.find(({ behaviourId }) => behaviourId === id) ?? null;
  return behaviours.map((behaviour) => {
    const mark = of(marks.behaviours, behaviour.id);
    const own = of(selfEvaluation, behaviour.id)?.level ?? null;
    return { ...behaviour, level: mark?.level ?? null, note: mark?.note ?? null, own };
  });
};

const lackingText = (desk: Desk, result: AppraisalResult, { code, id }: MarksLacking): string => {
  const row = result.parts.flatMap(({ rows }) => rows).find((each) => each.id === id);
  return APPRAISAL_WORDS[desk.language].lacking[code](row?.title ?? "");
};

/** A card without what its evaluators wrote, as the person has it until the result is told. */
const beforeTold = (appraisal: Appraisal): Appraisal => ({
  ...appraisal,
  marks: { behaviours: [], objectives: [], leftOut: [], comment: null, talkOn: null },
  events: appraisal.events.filter(({ move }) => move !== "propose"),
});

/** Who proposes and who decides a card, by what they are called. */
export const evaluatorsOf = ({ proposerId, deciderId }: Appraisal, titles: Titles) =>
  (
    [
      ["proposer", proposerId],
      ["decider", deciderId],
    ] as const
  ).flatMap(([party, id]) => (id === null ? [] : [{ party, title: titles(id) }]));

const evaluatorViews = (desk: Desk, appraisal: Appraisal, titles: Titles) =>
  evaluatorsOf(appraisal, titles).map(({ party, title }) => ({
    ...{ party: APPRAISAL_WORDS[desk.language].parties[party], title },
  }));

/** What people are called: by name where it is known, else by the post they hold. */
export type Titles = (id: Appraisal["personId"]) => string;

/** A card that is shown, with what it needs to be told. */
export type Shown = {
  readonly recorded: RecordedAppraisal;
  readonly titles: Titles;
  /** The cards of the year, for the spread of what the reader signed. */
  readonly others: readonly Appraisal[];
};

const stepViews = (desk: Desk, appraisal: Appraisal) => {
  const words = APPRAISAL_WORDS[desk.language];
  const parties = partiesOf(desk, appraisal);
  return stepsOpen(appraisal, { parties, scheme: desk.scheme, today: desk.today }).map((move) => ({
    ...{ move, text: words.moves[move], signature: isSignature(move) },
  }));
};

const spreadFor = (
  desk: Desk,
  appraisal: Appraisal,
  others: readonly Appraisal[],
): DistributionView | null => {
  if (!evaluates(partiesOf(desk, appraisal))) return null;
  const { accountId } = desk.caller.actor;
  const mine = others.filter(({ deciderId }) => {
    const person = deciderId === null ? undefined : desk.people.get(deciderId);
    return person !== undefined && person.accountId === accountId;
  });
  const rest = mine
    .filter(({ id }) => id !== appraisal.id)
    .map((each) => signedResult(desk, each)?.total ?? null);
  const here = resultOf(appraisal, figuresOf(desk, appraisal), desk.scheme).total;
  return distributionView(distributionOf([...rest, here]));
};

const answerDays = (desk: Desk, appraisal: Appraisal) => {
  const last = lastDayToAnswer(appraisal, desk.scheme);
  const left =
    last === null ? null : Temporal.PlainDate.from(desk.today).until(Temporal.PlainDate.from(last)).days;
  return { lastDayToAnswer: last, daysLeft: left === null ? null : Math.max(0, left) };
};

/** A card without what its reader is not told yet. */
export const toldTo = (desk: Desk, appraisal: Appraisal): Appraisal =>
  hides(appraisal, partiesOf(desk, appraisal)) ? beforeTold(appraisal) : appraisal;

/** A card as its reader may see it. */
export const appraisalView = (desk: Desk, { recorded, titles, others }: Shown): AppraisalView => {
  const { appraisal: whole, revision } = recorded;
  const appraisal = toldTo(desk, whole);
  const words = APPRAISAL_WORDS[desk.language];
  const result = resultOf(appraisal, figuresOf(desk, appraisal), desk.scheme);
  const open = stepViews(desk, whole);
  const mayMark = open.some(({ move }) => move === "evaluate" || move === "propose");
  return {
    row: appraisalRow(desk, whole),
    revision,
    parts: partViews(result, appraisal, desk),
    behaviours: behaviourViews(appraisal),
    levels: desk.scheme.levels.map((level) => ({ ...level, score: hundredthsText(level.score) })),
    total: hundredthsOrNull(result.total),
    explanation: [...describeAppraisal(result, desk.language)],
    ...{ comment: appraisal.marks.comment, talkOn: appraisal.marks.talkOn, open, mayMark },
    evaluators: evaluatorViews(desk, whole, titles),
    events: appraisal.events.map(({ move, on, by, note }) => ({
      move,
      on,
      by,
      note,
      text: words.moves[move],
    })),
    lacking: mayMark
      ? lackingIn(appraisal, result, desk.scheme).map((each) => ({
          code: each.code,
          text: lackingText(desk, result, each),
        }))
      : [],
    findings: checkAppraisal(whole, desk.scheme).map(({ code, severity }) => ({
      ...{ code, severity, text: words.findings[code] },
    })),
    ...answerDays(desk, whole),
    distribution: spreadFor(desk, whole, others),
  };
};
