import type { TableMessages } from "./check-table-messages.it.ts";

/** What the checks of budget, staff and context tables say. */
export const EN_TABLE_MESSAGES: TableMessages = {
  "staff-sum": (say) => [
    `In ${say("year")} the printed total is ${say("printed")}, the rows make ${say("sum")}.`,
    "Correct the total or the row that is wrong.",
  ],
  "staff-other-total": (say) => [
    `In ${say("year")} the total is ${say("total")}, in the other tables ${say("others")}.`,
    "Count the same people in all tables.",
  ],
  "years-broken": (say) => [
    `After ${say("before")} comes ${say("year")}.`,
    "Correct the header: a year is repeated or missing.",
  ],
  "statement-sum": (say) => [
    `In ${say("year")} the line is ${say("printed")}, its parts make ${say("computed")}: difference ${say("difference")}.`,
    "Correct the line or one of its parts.",
  ],
  "statement-ratio": (say) => [
    `In ${say("year")} the index is ${say("printed")}, the statements give ${say("computed")}.`,
    "Compute the index again.",
  ],
  "opening-broken": (say) => [
    `The opening equity of ${say("year")} (${say("opening")}) does not resume the closing one of ${say("before")} (${say("closing")}): difference ${say("difference")}.`,
    "Correct one of the two, or write why (as estimated values).",
  ],
  "resources-budget": (say) => [
    `The resources of the strategic objectives for ${say("year")} make ${say("total")}, ${say("line")} of the budget ${say("charges")}: difference ${say("difference")}. By programme: ${say("programmes")}.`,
    "Assign the difference, or explain it.",
  ],
  "resources-equal": (say) => [
    `The same amount, ${say("amount")}, also stands on objective ${say("other")}.`,
    "If it is one sum, divide it between the two objectives.",
  ],
  "share-of-women": (say) => [
    `In ${say("year")} ${say("printed")} of women is printed, but ${say("women")} of ${say("total")} make ${say("right")}.`,
    "Correct the per cent, or say of whom it is.",
  ],
  "share-of-graduates": (say) => [
    `In ${say("year")} ${say("printed")} of women with a degree is printed, which ${say("women")} women cannot give. ${say("note")}`,
    "Look of which people the per cent is.",
  ],
  vacancy: (say) => [
    `The printed vacancy is ${say("printed")}, which holds for ${say("presumed")} people; with ${say("employees")} employees on ${say("posts")} posts it is ${say("right")}.`,
    "Write which of the two is meant.",
  ],
  "periods-differ": (say) => [
    `${say("row")}: the value is of ${say("period")}, the change is against ${say("compared")}.`,
    "Compare the same month.",
  ],
  "perspective-empty": (say) => [
    `No strategic objective serves the perspective “${say("perspective")}”.`,
    "If it is meant so, write why.",
  ],
};
