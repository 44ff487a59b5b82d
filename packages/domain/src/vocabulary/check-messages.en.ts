import type { CheckSentences } from "./check-sentences.ts";
import { EN_TABLE_MESSAGES } from "./check-table-messages.en.ts";

/** What the checks of plan, cards and library say. */
export const EN_CHECK_MESSAGES: CheckSentences["messages"] = {
  ...EN_TABLE_MESSAGES,
  "percent-without-division": (say) => [
    `The unit is per cent, but the formula ${say("formula")} divides nothing.`,
    "A per cent is a ratio: put a slash in place of the sign.",
  ],
  "formula-wrong": (say) => [
    `The formula ${say("formula")} cannot be computed. ${say("issue")}`,
    "Correct the formula or the unit of the indicator.",
  ],
  "indicator-unknown": () => [
    "An indicator is placed here that the library does not have.",
    "Place one of the library, or add it.",
  ],
  circular: (say) => [
    `The result depends on itself, by way of ${say("through")}.`,
    "Take the objective or indicator that leads back out of the formula.",
  ],
  "sources-not-listed": () => [
    "The formula takes all objectives of a level: when the tree changes, so does the indicator.",
    "List the objectives that count in the formula.",
  ],
  "code-doubled": (say) => [`The code ${say("code")} is already taken.`, "Give each a code of its own."],
  "code-of-another": (say) => [
    `The code ${say("code")} begins as the objective ${say("other")}, but the measure serves ${say("owner")}.`,
    "Give the measure the code of its objective, or link the right one.",
  ],
  "code-untidy": (say) => [`The code ${say("code")} has signs too many.`, `Write it ${say("right")}.`],
  "code-placeholder": (say) => [
    `In place of the code ${say("printed")} is printed.`,
    `Write the code of the indicator: ${say("code")}.`,
  ],
  "code-second": (say) => [
    `The same indicator is ${say("printed")} here and ${say("code")} in the library.`,
    "Use one code for one definition.",
  ],
  placeholder: (say) => [`The text is a placeholder: ${say("words")}.`, "Write the text, or leave it empty."],
  "card-weights": (say) => [
    `The weights of card ${say("card")} make ${say("total")}, not 100.00: difference ${say("missing")}.`,
    "Correct the weights of the objectives of the card.",
  ],
  "weights-missing": (say) => [
    `${say("without")} of ${say("all")} have no weight while the others do: they would weigh nothing.`,
    "Give all a weight, or none, so that they weigh the same.",
  ],
  "weights-of-children": (say) => [
    `The weights of what lies below make ${say("total")}, not 100.00.`,
    "Correct the weights, or take all away so that they weigh the same.",
  ],
  "weights-of-indicators": (say) => [
    `The weights of the indicators make ${say("total")}, not 100.00.`,
    "Correct the weights, or take all away so that they weigh the same.",
  ],
  "no-indicator": () => [
    "The objective has no indicator: nobody can measure it.",
    "Add at least one indicator.",
  ],
  "no-target": (say) => [`The indicator has no target for ${say("year")}.`, "Write the value to be reached."],
  "target-outside-plan": (say) => [
    `The target is of ${say("period")}, the plan of the years ${say("years")}.`,
    "Move the target to a year of the plan.",
  ],
  "day-outside-year": (say) => [
    `The date ${say("day")} does not lie in ${say("year")}, the year of its target.`,
    "Correct the date.",
  ],
  "day-over": (say) => [
    `The date ${say("day")} was already past when the target was set (${say("set")}).`,
    "Set a day to come, or write why it stays.",
  ],
  "no-programme": () => [
    "The strategic objective has no budget programme.",
    "Give mission and programme (D.M. 27/3/2013).",
  ],
  "no-mission": (say) => [
    `Programme ${say("code")} has no mission: the same code means several programmes.`,
    "Give the mission.",
  ],
  "programme-two-names": (say) => [
    `Programme ${say("key")} is called “${say("name")}” here and “${say("other")}” elsewhere.`,
    "Correct the mission or the name.",
  ],
  "no-resources": (say) => [
    `The strategic objective does not say its economic resources of ${say("year")}.`,
    "Write the amount; 0.00 if it has none of its own.",
  ],
  "included-target": (say) => [
    `The target ${say("own")} is below that of ${say("narrower")} (${say("other")}), which counts only a part.`,
    "What counts more cannot give less: correct one of the two targets.",
  ],
  "included-result": (say) => [
    `The last value ${say("own")} is below that of ${say("narrower")} (${say("other")}), which counts only a part.`,
    "Look at the values of the measures.",
  ],
  "target-easier": (say) => [
    `The target ${say("target")} is easier than the value of ${say("year")}, ${say("result")}.`,
    "Ask for more, or choose the reason for the objective.",
  ],
  "target-little-easier": (say) => [
    `The target ${say("target")} is a little easier than the value of ${say("year")}, ${say("result")}.`,
    "It is within the tolerance of 15 days or 2 points: nothing to do.",
  ],
  "all-met": (say) => [
    `All targets of the objective (${say("indicators")}) were already met by the last value.`,
    "Ask for an improvement, or choose the reason for the objective.",
  ],
  "card-easier": (say) => [
    `For ${say("period")} the card asks for ${say("own")}, the plan for ${say("asked")} of the same indicator.`,
    "Bring the target of the card to that of the plan.",
  ],
  "unit-of-kind": (say) => [
    `The unit is ${say("unit")}, but an indicator of this kind wants ${say("wanted")}.`,
    `Change the unit to ${say("wanted")}.`,
  ],
  "unit-of-code": (say) => [
    `The code ${say("code")} makes one think of ${say("told")}, the unit is ${say("unit")}.`,
    "Look at the unit, or change the code.",
  ],
  "volume-percent": () => [
    "The indicator is of type Volume, but measures a per cent.",
    "A per cent tells quality, effectiveness or efficiency: change the type.",
  ],
  "same-measure": (say) => [
    `The measure has the same name as ${say("other")}.`,
    "Use one measure, or tell the names apart.",
  ],
  "same-formula": (say) => [
    `The indicator computes the same as ${say("other")}.`,
    "Use one indicator, with several targets.",
  ],
  "only-volume": (say) => [
    `The objective is measured only by how much is done (${say("indicators")}).`,
    "Add an indicator of quality, effectiveness or efficiency.",
  ],
  loaded: (say) => [
    `The office answers for ${say("own")} indicators, the others usually for ${say("usual")}.`,
    "Share the load, or drop some indicators.",
  ],
  "years-without-target": (say) => [
    `The indicator has no target for ${say("years")}.`,
    "A strategic objective has a target for each year of the plan.",
  ],
  "hangs-nowhere": () => [
    "The objective lies below no priority of the plan.",
    "Move it below the area or strategic objective it serves.",
  ],
  "card-not-linked": () => [
    "The objective of the card is linked to no objective of the tree.",
    "Link it, if it serves an objective of the plan.",
  ],
  "no-inclusion": (say) => [
    `No objective of ${say("year")} is about inclusion or accessibility.`,
    "Tag the objective that is, or add one.",
  ],
  "no-source": (say) => [
    `Nothing says the source of ${say("code")}.`,
    "Name the office that enters each measure.",
  ],
  "text-cut": (say) => [
    `The text ends at exactly ${say("length")} characters: it looks cut (“${say("end")}”).`,
    "Write the whole text.",
  ],
  flat: (say) => [
    `The target is ${say("target")} in all years of the plan.`,
    "If it is meant so, nothing to do.",
  ],
  "no-baseline": (say) => [
    `The value of ${say("year")} is missing: nobody can say whether the target is a good one.`,
    "Write the last value, if you know it.",
  ],
  "short-series": (say) => [
    `${say("short")} of ${say("all")} indicators have fewer than ${say("years")} years of results: ${say("codes")}.`,
    "Write the values of past years that you know.",
  ],
  "no-reference": (say) => [
    `${say("code")} is of a national catalogue, but the value of similar bodies is missing.`,
    "Write the reference value beside the target.",
  ],
  "no-description": () => ["The objective has only a title.", "Write in a sentence what is wanted."],
  "title-with-code": (say) => [
    `The title repeats the code (${say("word")}).`,
    "Leave only words in the title.",
  ],
  "name-is-code": (say) => [
    `The name of the measure is its code, ${say("code")}.`,
    "Write what is counted: who enters the value reads the name.",
  ],
  "word-slip": () => ["The text has a slip of the keyboard.", "Correct it as proposed."],
  "code-slip": (say) => [
    `In the code, “${say("part")}” looks like “${say("meant")}” without a letter.`,
    "Correct the code, unless it is already used elsewhere.",
  ],
  "source-spelt": (say) => [`The same office is written in several ways: ${say("labels")}.`, "Choose one."],
  "no-card": (say) => [
    `The service has no card, ${say("others")} others have.`,
    "Add the card, if somebody answers for it.",
  ],
  "approved-late": (say) => [
    `The plan was approved on ${say("approved")}, ${say("days")} days after the beginning of ${say("year")}.`,
    "Objectives are set before the year.",
  ],
  "given-altered": (say) => [
    `It comes from ${say("library")}, version ${say("version")}, but no longer says what it says there.`,
    "Bring code, texts and definition back to those adopted: the targets are yours.",
  ],
  "given-renewed": (say) => [
    `It was adopted from ${say("library")}, version ${say("version")}; there is version ${say("last")}.`,
    "Adopt the new version in a draft of the plan.",
  ],
  "no-system": (say) => [
    `There is no measurement system for ${say("year")}.`,
    "Record it on the page SMVP, with the OIV’s opinion.",
  ],
  "system-without-opinion": (say) => [
    `The measurement system of ${say("year")} has no opinion of the OIV.`,
    "Record the opinion among the acts, and the version of the system that bears it.",
  ],
  "system-of-before": (say) => [
    `The measurement system in force in ${say("year")} is of an earlier year.`,
    "It is brought up to date each year: record the year’s version, or write that it stays the same.",
  ],
  "areas-not-said": () => [
    "No objective says which area of organisational performance it serves.",
    "Give each objective its area, among its themes.",
  ],
  "areas-without-objective": (say) => [
    `No objective serves the areas of organisational performance ${say("areas")}.`,
    "That may be meant; otherwise give the area to the objectives that serve it.",
  ],
};
