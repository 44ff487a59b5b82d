/**
 * The one table of problems: code, HTTP status, title. The code ends the `type` address of the
 * `application/problem+json` answer (RFC 9457); texts in the reader's language come from the vocabulary by code.
 */
export const PROBLEMS = {
  "invalid-request": { status: 400, title: "The request is not as the endpoint asks" },
  "not-signed-in": { status: 401, title: "Sign in first" },
  "wrong-credentials": { status: 401, title: "E-mail or password are not right" },
  "link-not-valid": { status: 401, title: "The sign-in link was used already or has expired" },
  "not-permitted": { status: 403, title: "Your role does not allow this" },
  "cross-site": { status: 403, title: "The request came from another site" },
  "not-found": { status: 404, title: "There is nothing here" },
  "no-plan-in-force": { status: 404, title: "No plan was in force for the period at that moment" },
  "changed-meanwhile": { status: 409, title: "Somebody changed it after you looked" },
  "key-used-differently": { status: 409, title: "The idempotency key was used for another request" },
  "not-an-example": { status: 409, title: "Only an example body can be given a day of its own" },
  "body-exists": { status: 409, title: "The body is there already" },
  "mail-not-set": { status: 409, title: "The service has no mail server" },
  "no-draft": { status: 409, title: "The plan has no draft to change" },
  "year-has-plan": { status: 409, title: "That year has a plan already" },
  "move-refused": { status: 409, title: "The version cannot be moved like that" },
  "checks-refused": { status: 409, title: "The plan has errors" },
  "evidence-refused": { status: 422, title: "The file cannot stand beside the value" },
  "import-refused": { status: 422, title: "The file cannot be brought in" },
  "report-refused": { status: 409, title: "The round cannot be reported on yet" },
  "edit-refused": { status: 422, title: "The change of the draft cannot be made" },
  "definition-refused": { status: 422, title: "The definition cannot be taken" },
  "act-refused": { status: 422, title: "The act cannot be entered" },
  "value-refused": { status: 422, title: "The value does not fit the measure" },
  "values-refused": { status: 422, title: "None of the values was taken" },
  "client-refused": { status: 422, title: "The system cannot be registered so" },
  "period-refused": { status: 422, title: "The measure is not collected for that period" },
  "duty-refused": { status: 422, title: "The duty cannot be taken so" },
  "extension-refused": { status: 422, title: "The extension does not fit the round" },
  "assumption-refused": { status: 422, title: "Something cannot be supposed so" },
  "password-refused": { status: 422, title: "The password is too easy to guess" },
  "document-refused": { status: 422, title: "The document cannot be read as a body" },
  "version-required": { status: 428, title: "Say which version you have seen (If-Match)" },
  "too-many-requests": { status: 429, title: "Too many requests: wait a little" },
  "internal-error": { status: 500, title: "Something went wrong on our side" },
  "database-away": { status: 503, title: "The database does not answer: try again shortly" },
} as const satisfies Record<string, { readonly status: number; readonly title: string }>;

export type ProblemCode = keyof typeof PROBLEMS;
