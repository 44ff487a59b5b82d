import { LABELS } from "@albero/domain";
import { faults } from "./faults.en.ts";
import type { Messages } from "./messages.ts";

export const en: Messages = {
  problems: {
    "invalid-request": {
      title: "The request is not as the endpoint asks",
      detail: "Correct the places listed and send the request again.",
    },
    "not-signed-in": {
      title: "Sign in first",
      detail: "The session has ended or none was begun: sign in and try again.",
    },
    "wrong-credentials": {
      title: "E-mail or password are not right",
      detail: "Check both and try again, or ask the administrator for a sign-in link.",
    },
    "code-not-valid": {
      title: "The code is not right",
      detail:
        "Use the code your application shows now: each works once. Failing that, one of those on paper.",
    },
    "link-not-valid": {
      title: "The sign-in link is not valid",
      detail: "It was used already or has expired: ask the administrator for a new one.",
    },
    "not-permitted": {
      title: "Your role does not allow this",
      detail: "Whoever administers the body can tell which role does.",
    },
    "cross-site": {
      title: "The request came from another site",
      detail: "Open the application at its own address and repeat the action there.",
    },
    "not-found": {
      title: "There is nothing here",
      detail: "What the address names does not exist, or is not of this body: go back and choose it again.",
    },
    "no-plan-in-force": {
      title: "No plan in force",
      detail: "No plan was in force for {period} as known at that moment: choose another period.",
    },
    "changed-meanwhile": {
      title: "Somebody changed it after you looked",
      detail: "Compare what stands there now with what you meant to write, then confirm or give up.",
    },
    "key-used-differently": {
      title: "The idempotency key was used for another request",
      detail: "Use a new key for each new action.",
    },
    "not-an-example": {
      title: "The body is not an example",
      detail: "Only an example body can be given a day of its own; the day of a real one is the clock's.",
    },
    "body-exists": {
      title: "The body is there already",
      detail: "A body with the short name {slug} exists: choose another.",
    },
    "mail-not-set": {
      title: "The service has no mail server",
      detail: "Whoever runs the installation can name one with SMTP_URL and MAIL_FROM.",
    },
    "no-draft": {
      title: "The plan has no draft",
      detail: "Open a revision of the plan first, then change it.",
    },
    "year-has-plan": {
      title: "The year has a plan already",
      detail: "For {year} there is the plan “{title}”: open it, or give it up first.",
    },
    "move-refused": {
      title: "The move is not possible",
      detail: "Nothing was changed: the reason stands below.",
    },
    "checks-refused": {
      title: "The plan has errors",
      detail: "The checks find {errors} errors: correct them, or write why it is approved all the same.",
    },
    "evidence-refused": {
      title: "The file cannot stand beside the value",
      detail: "Nothing was changed: read what is listed and try again.",
    },
    "import-refused": {
      title: "The file cannot be brought in",
      detail: "Nothing was changed: put right what is listed and send it again.",
    },
    "publication-refused": {
      title: "The document cannot be made public",
      detail: "Nothing was published: put right what is listed and try again.",
    },
    "edit-refused": {
      title: "The change cannot be made",
      detail: "Nothing was changed: correct what is listed and send it again.",
    },
    "definition-refused": {
      title: "The definition cannot be taken",
      detail: "Correct what is listed and send it again.",
    },
    "act-refused": {
      title: "The act cannot be entered",
      detail: "Correct what is listed and send it again.",
    },
    "value-refused": { title: "The value does not fit the measure", detail: "Correct it as said below." },
    "values-refused": {
      title: "None of the values was taken",
      detail: "Correct what is listed and send all values together again.",
    },
    "account-refused": {
      title: "The account cannot be changed so",
      detail: "Correct the points below and try again.",
    },
    "client-refused": {
      title: "The system cannot be registered so",
      detail: "Correct what is listed and try again.",
    },
    "period-refused": {
      title: "The period is not open for this measure",
      detail: "Choose another period, as said below.",
    },
    "report-refused": {
      title: "The round is not complete yet",
      detail: "The report is produced once every value is validated: here is what lacks.",
    },
    "duty-refused": {
      title: "The duty cannot be taken so",
      detail: "Correct the points listed and try again.",
    },
    "appraisal-refused": {
      title: "The step on the card cannot be taken",
      detail: "See the points listed and try again.",
    },
    "agile-refused": {
      title: "What is told of remote work cannot be recorded so",
      detail: "Correct the points listed and try again.",
    },
    "bonus-refused": {
      title: "The bonuses cannot be shared so",
      detail: "See the points listed and try again.",
    },
    "fund-refused": {
      title: "The fund cannot be changed so",
      detail: "Correct the points listed and try again.",
    },
    "oversight-refused": {
      title: "This cannot be recorded so",
      detail: "See the points listed and try again.",
    },
    "project-refused": {
      title: "The projects cannot be recorded so",
      detail: "Correct the points listed and try again.",
    },
    "extension-refused": {
      title: "The extension does not fit the round",
      detail: "Correct the points listed and send it again.",
    },
    "assumption-refused": {
      title: "Something cannot be supposed so",
      detail: "Correct the assumption named below.",
    },
    "password-refused": {
      title: "The password is too easy to guess",
      detail: "Choose one of at least {least} characters which is not a common one.",
    },
    "document-refused": {
      title: "The document cannot be read as a body",
      detail: "Correct the places listed.",
    },
    "version-required": {
      title: "Say which version you have seen",
      detail: "Read it first, then send its ETag in If-Match.",
    },
    "too-many-requests": { title: "Too many requests", detail: "Wait {seconds} seconds, then try again." },
    "internal-error": {
      title: "Something went wrong on our side",
      detail:
        "Nothing was changed. If it happens again, tell whoever runs the service the number {requestId}.",
    },
    "database-away": {
      title: "The database does not answer",
      detail: "Nothing was changed: try again shortly.",
    },
  },
  faults,
  words: {
    ...LABELS.en.roles,
    body: "the whole body",
    sources: "one or more offices",
    "unit-and-below": "a unit and those below it",
    area: "area",
    strategic: "strategic objective",
    operational: "operational objective",
    part: "part of an objective",
    container: "container",
    top: "the top of the tree",
    draft: "draft",
    proposed: "proposed",
    approved: "approved",
    published: "published",
    closed: "closed",
    number: "a number",
    date: "a day",
    range: "two ends",
    answer: "an answer, yes or no",
    year: "year",
    semester: "semester",
    quadrimestre: "quadrimestre (four months)",
    quarter: "quarter",
    month: "month",
  },
  calendar: {
    name: "deadlines",
    round: (period, values) => `Round ${period}: ${values === 1 ? "1 value" : `${values} values`} to send`,
    returned: (period, values) =>
      `Round ${period}: ${values === 1 ? "1 value" : `${values} values`} came back`,
    duty: (title, period) => `${title} (${period})`,
  },
  outOfRange: (min, max) =>
    `Outside of the plausible range (${min ?? "…"} - ${max ?? "…"}): check before confirming.`,
};
