/**
 * The roles of people in a body. A role is given to an account over time and with a scope; `reader` is any signed-in
 * account of the body, and every other one of these can do at least what it can.
 */
export const ROLES = [
  "reader",
  "officer",
  "validator",
  "planner",
  "secretary-general",
  "evaluation-body",
  "human-resources",
  "organ-member",
  "accounts-auditor",
  "equality-committee",
  "anticorruption-officer",
  "organisational-position",
  "agency-director",
  "auditor",
  "administrator",
] as const;

/** What another system is given: to write some measures, or to read some. Nothing else of the body is open to it. */
export const CLIENT_ROLES = ["client-writer", "client-reader"] as const;
export type ClientRole = (typeof CLIENT_ROLES)[number];
export type Role = (typeof ROLES)[number] | ClientRole;

/** Whether a role is that of another system, which is no reader of the body. */
export const isClientRole = (role: Role): role is ClientRole =>
  (CLIENT_ROLES as readonly Role[]).includes(role);

/** Every action an endpoint can ask for. An endpoint without one does not start. */
export const ACTIONS = [
  "sign-in",
  "status.read",
  "body.read",
  "body.export",
  "body.set-today",
  "body.create",
  "plan.read",
  "plan.edit",
  "plan.move",
  "library.edit",
  "organisation.edit",
  "staffing.read",
  "staffing.edit",
  "acts.edit",
  "measure.read",
  "measure.enter",
  "measure.validate",
  "measure.comment",
  "round.manage",
  "narrative.write",
  "report.produce",
  "publication.make",
  "public.read",
  "project.read",
  "project.edit",
  "project.score",
  "agile.read",
  "agile.edit",
  "agile.agree",
  "fund.read",
  "fund.edit",
  "fund.certify",
  "oversight.read",
  "oversight.judge",
  "oversight.answer",
  "fund.pay",
  "bonus.read",
  "bonus.prepare",
  "bonus.approve",
  "card.read",
  "appraisal.read",
  "appraisal.answer",
  "appraisal.evaluate",
  "appraisal.manage",
  "appraisal.oversee",
  "audit.read",
  "client.manage",
  "account.manage",
  "installation.read",
  "value.supply",
  "value.fetch",
] as const;
export type Action = (typeof ACTIONS)[number];

/**
 * How far a permission reaches: everything of the body, what belongs to the scope of the role assignment, or what is
 * the account's own (their card, or that of somebody they evaluate), whatever the scope.
 */
export type Reach = "body" | "scope" | "own";

type Table = {
  readonly [A in Action]: "everyone" | "installation" | { readonly [R in Role]?: Reach };
};

/**
 * The one table of permissions: action by role, with its reach. Cards are of posts, not of people, in the plan as it
 * is published; evaluations of people are actions of their own.
 */
export const PERMISSIONS = {
  "sign-in": "everyone",
  "status.read": "everyone",
  "body.read": { reader: "body" },
  "body.export": { planner: "body", administrator: "body", auditor: "body", "secretary-general": "body" },
  "body.set-today": { planner: "body", administrator: "body" },
  // Of no body: for whoever runs the installation, whose account says so.
  "body.create": "installation",
  "plan.read": { reader: "body" },
  "plan.edit": { planner: "body" },
  "plan.move": { planner: "body", "secretary-general": "body" },
  "library.edit": { planner: "body" },
  "organisation.edit": { planner: "body", administrator: "body" },
  // Who holds which post is of those who run the body and its people; a colleague finds the chart.
  "staffing.read": {
    planner: "body",
    "secretary-general": "body",
    "human-resources": "body",
    auditor: "body",
  },
  "staffing.edit": { planner: "body", "human-resources": "body" },
  "acts.edit": { planner: "body", "secretary-general": "body" },
  "measure.read": { reader: "body" },
  "measure.enter": {
    planner: "body",
    officer: "scope",
    validator: "scope",
    "organisational-position": "scope",
  },
  "measure.validate": { validator: "scope", "secretary-general": "body", "agency-director": "scope" },
  // Whoever enters a value or validates it speaks about it.
  "measure.comment": {
    planner: "body",
    "secretary-general": "body",
    officer: "scope",
    validator: "scope",
    "organisational-position": "scope",
    "agency-director": "scope",
  },
  "round.manage": { planner: "body" },
  "narrative.write": {
    planner: "body",
    "secretary-general": "body",
    validator: "scope",
    "organisational-position": "scope",
    "agency-director": "scope",
  },
  "report.produce": { planner: "body", "secretary-general": "body" },
  "publication.make": { planner: "body", "secretary-general": "body" },
  "public.read": "everyone",
  "project.read": {
    planner: "body",
    "secretary-general": "body",
    "evaluation-body": "body",
    "human-resources": "body",
    "accounts-auditor": "body",
    auditor: "body",
  },
  "project.edit": { planner: "body", "human-resources": "body" },
  "project.score": { "evaluation-body": "body" },
  "agile.read": { reader: "body" },
  "agile.edit": { planner: "body", "human-resources": "body" },
  "agile.agree": { "human-resources": "body" },
  "fund.read": {
    planner: "body",
    "secretary-general": "body",
    "evaluation-body": "body",
    "human-resources": "body",
    "accounts-auditor": "body",
    auditor: "body",
  },
  "fund.edit": { planner: "body", "human-resources": "body" },
  "fund.certify": { "accounts-auditor": "body" },
  "fund.pay": { "human-resources": "body" },
  // Who prepares bonuses, who may be the second person, and who looks for their task; the evaluation body is none.
  "bonus.read": {
    "human-resources": "body",
    "secretary-general": "body",
    validator: "body",
    auditor: "body",
  },
  "bonus.prepare": { "human-resources": "body" },
  "bonus.approve": { "secretary-general": "body", validator: "body" },
  "oversight.read": {
    planner: "body",
    "secretary-general": "body",
    "evaluation-body": "body",
    "accounts-auditor": "body",
    auditor: "body",
  },
  // Nobody but the evaluation body judges; who runs the cycle answers what it remarks.
  "oversight.judge": { "evaluation-body": "body" },
  "oversight.answer": { planner: "body", "secretary-general": "body" },
  "card.read": { reader: "body" },
  // Evaluations of people: the person, who evaluates them, and who has them as their task; for others they are not there.
  "appraisal.read": {
    reader: "own",
    "human-resources": "body",
    "evaluation-body": "body",
    auditor: "body",
  },
  "appraisal.answer": { reader: "own" },
  "appraisal.evaluate": {
    "human-resources": "body",
    "secretary-general": "own",
    validator: "own",
    "organisational-position": "own",
    "agency-director": "own",
    "organ-member": "own",
  },
  "appraisal.manage": { "human-resources": "body" },
  "appraisal.oversee": { "human-resources": "body", "evaluation-body": "body", auditor: "body" },
  "audit.read": { auditor: "body", administrator: "body" },
  "client.manage": { administrator: "body" },
  "account.manage": { administrator: "body" },
  "installation.read": { administrator: "body" },
  "value.supply": { "client-writer": "scope" },
  "value.fetch": { "client-writer": "scope", "client-reader": "scope" },
} as const satisfies Table;
