import type { OverviewView } from "@albero/contract";
import { tasksOf } from "@albero/domain";
import { unitRef } from "../../views/refs.ts";
import type { Sight } from "../service.ts";
import { askedNow } from "./collecting.ts";

/** The offices that owe values whose deadline has passed, the longest overdue first. */
export const lateOffices = (sight: Sight): OverviewView["late"] => {
  const overdue = tasksOf(askedNow(sight), sight.question.today).filter(({ when }) => when === "overdue");
  return [...Map.groupBy(overdue, ({ officeId }) => officeId)].map(([officeId, tasks]) => ({
    office: unitRef(sight, officeId),
    values: tasks.length,
    since: tasks[0]?.window.due ?? sight.question.today,
  }));
};
