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
    "value-refused": { title: "The value does not fit the measure", detail: "Correct it as said below." },
    "period-refused": {
      title: "The period is not open for this measure",
      detail: "Choose another period, as said below.",
    },
    "extension-refused": {
      title: "The extension does not fit the round",
      detail: "Correct the points listed and send it again.",
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
  faults: {
    required: "it is missing",
    additionalProperties: "it is not known here",
    type: "it is of another type: {detail}",
    format: "it is not written as it should be: {detail}",
    pattern: "it is not written as it should be: {detail}",
    enum: "it is none of the words allowed",
    const: "it is none of the words allowed",
    anyOf: "it fits none of the forms allowed",
    minLength: "it is too short: at least {limit} characters",
    maxLength: "it is too long: at most {limit} characters",
    minimum: "it is too small: at least {limit}",
    maximum: "it is too large: at most {limit}",
    "header-missing": "it is missing",
    "not-json": "it is not JSON that can be read",
    "too-large": "it is larger than the service takes",
    "unknown-state": "it is none of the states of a value",
    "unknown-light": "it is none of the lights",
    "wrong-type": "the measure takes {expected}",
    "not-a-number": "write a number with a point before the decimals, as 57.5",
    "too-many-digits": "at most 15 significant digits can be kept exactly",
    "too-many-decimals":
      "the measure has {decimals} decimals: round it yourself, nothing is rounded in silence",
    "percent-outside": "a per cent is written from 0 to {most} (57.00, not 0.57)",
    "not-a-day": "the day does not exist in the calendar",
    "negative-count": "a count cannot be below zero",
    "hash-differs": "the contents are not those approved with this hash",
    "computed-measure": "no indicator reads it: it is computed from other results and never entered",
    "by-unit": "it is collected by unit: choose one of the units that collect it",
    "by-body": "it is collected for the whole body, not by unit",
    "not-collecting": "this unit does not collect the measure",
    "not-its-period": "the measure is collected by {frequency}: {example} is such a period",
    "before-first-due": "it is collected from {first} on",
    "in-the-future": "the period has not begun on {today}",
    "date-outside": "the day must not be later than {today}",
    "round-closed": "the round closed on {closes}: ask the planning office for an extension",
    "period-not-over": "the period is not over yet: no extension is needed",
    "day-passed": "the day has passed: give one from {today} on",
    "nothing-to-answer": "the cell is empty: there is no value",
    "changed-since-seen": "the value changed after you saw it: look at the new one and repeat",
    "already-sent": "the value had been sent already",
    "not-sent": "the value is still a draft: its office has not sent it",
    "already-approved": "the value had been validated already",
    "own-value": "the same person entered it: somebody else validates it",
    "reason-missing": "to return a value, say why",
    "out-of-reach": "the measure belongs to another office",
  },
  words: {
    number: "a number",
    date: "a day",
    year: "year",
    semester: "semester",
    quadrimestre: "quadrimestre (four months)",
    quarter: "quarter",
    month: "month",
  },
  outOfRange: (min, max) =>
    `Outside of the plausible range (${min ?? "…"} - ${max ?? "…"}): check before confirming.`,
};
