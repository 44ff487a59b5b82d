import type { IssueSentences } from "./describe-issue.ts";

const wanted = ({ least, most }: { readonly least?: unknown; readonly most?: unknown }): string =>
  `${most === undefined ? "at least " : ""}${String(least)} ${least === 1 ? "argument" : "arguments"}`;

export const EN_ISSUES = {
  formula: {
    "unknown-measure": () => "The formula names a measure that is not in the library.",
    "unknown-indicator": () => "The formula names an indicator that is not in the library.",
    "unknown-node": () => "The formula names an objective that is not in this plan.",
    "wrong-type": () => "The formula puts dates and numbers together.",
    "wrong-result": () =>
      "The formula gives a date where the indicator wants a number, or the other way round.",
    "percent-without-division": () =>
      "The unit is per cent, but nothing in the formula divides: a division is probably missing.",
    "division-by-zero": () => "The formula divides by zero.",
    "nothing-to-compute": () => "A function of the formula has nothing to compute.",
    "mixed-units": ({ units = "" }) => `The formula puts different units together: ${units}.`,
    "not-days": ({ found = "" }) =>
      `The indicator counts days, but the formula gives ${found === "" ? "a ratio" : found}.`,
    "days-expected": () => "To a date one adds days, months or years: for example “15 days”.",
    "wrong-count": (facts) => `A function takes ${wanted(facts)} and has ${String(facts["found"])}.`,
    "list-outside": () => "The achievements of a level stand only inside a function, such as mean(…).",
    "achievement-elsewhere": () => "The achievement of an objective is known in the asked period only.",
    "years-out-of-range": ({ least = "", most = "" }) =>
      `The years before are a whole number from ${least} to ${most}.`,
  },
  text: {
    "too-long": ({ most = "" }) => `The formula is too long: ${most} characters at most.`,
    "too-deep": ({ most = "" }) => `The formula is nested too deeply: ${most} levels at most.`,
    empty: () => "The formula is empty.",
    "unknown-sign": ({ text = "" }) => `“${text}” means nothing here.`,
    "code-not-closed": () => "The square bracket is not closed.",
    "bracket-not-closed": () => "The bracket is not closed.",
    "bracket-not-opened": () => "This bracket closes none that was opened.",
    "part-missing": () => "A number, a code or a function is missing here.",
    "sign-missing": ({ text = "" }) => `A sign is missing before “${text}”.`,
    comma: () => "Arguments are parted by a semicolon.",
    "chained-comparison": () => "Two comparisons do not follow each other: use a function or a bracket.",
    "number-form": ({ text = "" }) =>
      `“${text}” is not a number: decimals after a point, nothing between thousands.`,
    "too-many-digits": ({ text = "" }) => `“${text}” has more than 15 digits.`,
    "not-a-day": ({ text = "" }) => `There is no day ${text}.`,
    "not-whole": ({ text = "" }) => `Days, months and years are counted whole, not ${text}.`,
    "unknown-name": ({ text = "" }) => `“${text}” is the code of no measure and no indicator.`,
    "unknown-node": ({ text = "" }) => `“${text}” is the code of no objective.`,
    "unknown-indicator": ({ text = "" }) => `“${text}” is the code of no indicator.`,
    "unknown-level": ({ text = "", levels = "" }) => `“${text}” is no level: ${levels}.`,
    "unknown-function": ({ text = "" }) => `There is no function “${text}”.`,
    "call-expected": ({ text = "" }) => `“${text}” is a function and takes its arguments in brackets.`,
    "wrong-count": (facts) =>
      `${String(facts["name"])} takes ${wanted(facts)} and has ${String(facts["found"])}.`,
  },
  proposal: (proposal) => `Did you mean ${proposal}?`,
} as const satisfies IssueSentences;
