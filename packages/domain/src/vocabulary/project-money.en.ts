import type { ProjectSays } from "../project/check/codes.ts";
import type { Say, Told } from "./check-sentences.ts";

/** What the checks of projects say of tables, amounts and scores. */
export const EN_PROJECT_MONEY = {
  "cells-together": (say) => [
    `Two cells printed together, ${say("printed")}: read as product ${say("product")} and percentage ${say("percentage")}.`,
    "Confirm the reading, or correct the row.",
  ],
  "cells-unclear": (say) => [
    `The cell ${say("printed")} cannot be read in one way only: it was left empty.`,
    "Write the values of the row.",
  ],
  "cell-missing": (say) => [
    `There is no ${{ hourlyCost: "hourly cost", hours: "number of hours", percentage: "percentage" }[say("cell")] ?? say("cell")}.`,
    "Write the value: without it the row cannot be computed.",
  ],
  "product-missing": (say) => [
    "The product is empty.",
    `Hourly cost by hours makes ${say("right")}: confirm it.`,
  ],
  "product-wrong": (say) => [
    `The product is ${say("printed")}, but hourly cost by hours makes ${say("right")}.`,
    "Correct the product, or cost and hours.",
  ],
  "product-rounded": (say) => [
    `The product ${say("printed")} is rounded from ${say("right")}; the result is already right.`,
    "Write the product in full.",
  ],
  "result-missing": (say) => [
    "The result is empty.",
    `The percentage of the product makes ${say("right")}: confirm it.`,
  ],
  "result-wrong": (say) => [
    `The result is ${say("printed")}, but the percentage of the product makes ${say("right")}.`,
    "Correct the result, or the values of the row.",
  ],
  "result-below-cent": (say) => [
    `The result has more than two decimals (${say("result")} to the cent).`,
    "That is right: only the total is rounded.",
  ],
  "no-cost-table": (say) => [
    `There is no table of hourly costs for ${say("year")}.`,
    "Enter the hourly costs by grade of the year.",
  ],
  "grade-unknown": (say) => [
    `Grade ${say("grade")} is not in the table of hourly costs.`,
    "Correct the grade or complete the table.",
  ],
  "cost-mistyped": (say) => [
    `The hourly cost of ${say("grade")} is ${say("actual")}; product and result are already made with ${say("expected")}.`,
    "Correct the cost only.",
  ],
  "cost-off-table": (say) => [
    `The hourly cost of ${say("grade")} is ${say("actual")}, in the table ${say("expected")}: the result would change by ${say("effect")}.`,
    "Use the cost of the table, or write the reason.",
  ],
  "cost-other-grade": (say) => [
    `The hourly cost of ${say("grade")} is ${say("actual")}, in the table ${say("expected")}: the result would change by ${say("effect")}. If the grade is ${say("other")} instead (${say("otherCost")}), by ${say("otherEffect")}.`,
    "Correct the cost or the grade, or write the reason.",
  ],
  "total-missing": (say) => ["The table has no total.", `The sum of the rows is ${say("sum")}: confirm it.`],
  "total-leaves-out": (say) => [
    `The total ${say("printed")} leaves out rows ${say("rows")}, worth ${say("missing")}: the sum is ${say("sum")}.`,
    "Correct the total and the declared amount.",
  ],
  "total-wrong": (say) => [
    `The total is ${say("printed")}, but the sum of the rows is ${say("sum")}: difference ${say("missing")}.`,
    "Correct the total, or the wrong row.",
  ],
  "total-unlabelled": (say) => [
    `The total ${say("sum")} is right, but nothing says that it is the total.`,
    "Add the word “Total”.",
  ],
  "total-below-cent": (say) => [
    "The total has more than two decimals.",
    `Round it to the cent: ${say("sum")}.`,
  ],
  "declared-missing": (say) => [
    "The text does not say the amount of the project.",
    `The table gives ${say("total")}: confirm it.`,
  ],
  "declared-differs": (say) => [
    `The declared amount is ${say("declared")}, the total of the table ${say("total")}.`,
    "They must be equal: correct the wrong one.",
  ],
  "percentages-mixed": (say) => [
    `Rows use ${say("count")} different percentages (${say("found")}) and the criterion is not said.`,
    "Write the criterion in the fifth condition.",
  ],
  "hours-exceeded": (say) => [
    `The hours in projects ${say("where")} are ${say("hours")}, those of the year ${say("most")}.`,
    "Reduce the hours or spread them.",
  ],
  "person-unknown": (say) => [
    `Reference ${say("person")} is not in the list of people of the projects.`,
    "Add it to the list or correct it.",
  ],
  "pot-of-others": (say) => [
    `${say("person")} holds an organisational position or is a manager: this fund does not pay them.`,
    "Remove the row.",
  ],
  "score-out-of-range": (say) => [
    `The score of “${say("part")}” is ${say("score")}.`,
    "Scores go from 0 to 100.",
  ],
  "score-without-reason": (say) => [
    `The score is ${say("score")}, the figures give ${say("computed")}.`,
    "Write the reason of the difference.",
  ],
  "struck-out-released": () => [
    "The project was struck out: it releases nothing.",
    "Remove the released amount.",
  ],
  "released-locked": () => [
    "The amount was released before the report was validated.",
    "Remove the amount: it is released after the evaluation body’s validation.",
  ],
  "released-unscored": () => [
    "The amount was released without a score to reckon it from.",
    "Remove the amount: it is released with the evaluation body’s score.",
  ],
  "released-differs": (say) => [
    `The released amount is ${say("released")}, the score gives ${say("right")}.`,
    "Correct the amount.",
  ],
} satisfies Partial<Readonly<Record<ProjectSays, (say: Say) => Told>>>;
