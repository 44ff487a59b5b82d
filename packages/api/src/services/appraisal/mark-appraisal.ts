import type { markAppraisal as endpoint } from "@albero/contract";
import { stepsOpen, type Appraisal, type Day, type Hundredths, type Marks } from "@albero/domain";
import type { Call, Handler } from "../../http/bind.ts";
import type { Fault } from "../../reply.ts";
import { inHundredths } from "../../views/numbers.ts";
import type { Service } from "../service.ts";
import { changeAppraisal, refusedAs, refusedWith } from "./change-appraisal.ts";
import { evaluates, partiesOf, type Desk } from "./desk.ts";

type Sent = Call<typeof endpoint>["body"];

const marksOf = ({ behaviours, objectives, leftOut, comment, talkOn }: Sent): Marks => ({
  behaviours: behaviours.map(({ id, level, note }) => ({ behaviourId: id, level, note })),
  objectives: objectives.map(({ id, score }) => ({
    objectiveId: id,
    score: inHundredths(score) as Hundredths,
  })),
  ...{ leftOut, comment, talkOn: talkOn as Day | null },
});

/** Marks of what the card does not hold, of levels the scale does not have, of scores above 100. */
const faultsIn = (
  { behaviours, objectives }: Sent,
  appraisal: Appraisal,
  { scheme }: Desk,
): readonly Fault[] => {
  const levels = scheme.levels.map(({ level }) => level);
  const judged = appraisal.objectives.flatMap(({ id, measuredBy }) =>
    measuredBy.kind === "judgement" ? [id] : [],
  );
  const wrong = (place: string, index: number): Fault => ({
    ...{ place: `body/${place}/${index}`, code: "unknown-choice", facts: {} },
  });
  return [
    ...behaviours.flatMap(({ id, level }, index) =>
      levels.includes(level) && appraisal.behaviours.some((each) => each.id === id)
        ? []
        : [wrong("behaviours", index)],
    ),
    ...objectives.flatMap(({ id, score }, index) =>
      judged.includes(id) && inHundredths(score) <= 10_000 ? [] : [wrong("objectives", index)],
    ),
  ];
};

const mayMark = (appraisal: Appraisal, desk: Desk): boolean => {
  const parties = partiesOf(desk, appraisal);
  if (!evaluates(parties)) return false;
  const open = stepsOpen(appraisal, {
    ...{ parties: ["proposer", "decider"], scheme: desk.scheme, today: desk.today },
  });
  return open.includes("evaluate") || open.includes("propose");
};

/** Keeps what an evaluator writes on a card until it is signed. */
export const markAppraisal =
  (service: Service): Handler<typeof endpoint> =>
  (call) =>
    changeAppraisal(service, call, {
      action: "appraisal.mark",
      change: (appraisal, desk) => {
        if (!evaluates(partiesOf(desk, appraisal))) return refusedAs(desk, "not-your-step");
        if (!mayMark(appraisal, desk)) return refusedAs(desk, "not-now");
        const faults = faultsIn(call.body, appraisal, desk);
        return faults.length > 0
          ? refusedWith(faults)
          : { ok: true, value: { ...appraisal, marks: marksOf(call.body) } };
      },
    });
