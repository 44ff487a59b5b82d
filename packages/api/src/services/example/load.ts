import type { AgileYear, BodyDocument, Instant, ProjectsDocument } from "@albero/domain";
import type { ExampleOversight, ExampleStaff } from "@albero/exchange";
import { findBody, findBodyBySlug, inBody, inNoBody } from "@albero/store";
import type { Parts } from "../../parts.ts";
import { answer, decline, type Reply } from "../../reply.ts";
import { bringAgileYears } from "../agile/save-agile.ts";
import { createBody } from "../body/create-body.ts";
import { recordFigures } from "../budget/record-figures.ts";
import { recordLibrary } from "../indicator/record-library.ts";
import { feedMeasures } from "../duty/feed-measures.ts";
import { recordCollecting } from "../duty/record-collecting.ts";
import { bringFunds, type FundToLoad } from "../incentive/bring-fund.ts";
import { recordOrganisation } from "../organisation/record-organisation.ts";
import { recordPlan } from "../plan/record-plan.ts";
import { bringProjects } from "../project/record-projects.ts";
import { makeService } from "../service.ts";
import type { Work } from "../work.ts";
import { loadAccounts, type AccountToTry } from "./load-accounts.ts";
import { loadOversightOf } from "./load-oversight.ts";
import { loadStaff } from "./load-staff.ts";
import { loadValues } from "./load-values.ts";

/** A body to load, with the roles to try and the improvement projects of its years, where it has any. */
export type Example = {
  readonly document: BodyDocument;
  readonly accounts: readonly AccountToTry[];
  readonly projects?: readonly ProjectsDocument[];
  /** Invented people with their posts and cards; `null` where the example has none. */
  readonly staff?: ExampleStaff | null;
  /** What is told of remote work of its years. */
  readonly agile?: readonly AgileYear[];
  /** What was done at the desk of its evaluation body; `null` where nothing was. */
  readonly oversight?: ExampleOversight | null;
  /** The pots of its years with the acts taken on them. */
  readonly funds?: readonly FundToLoad[];
};

export type Loaded = "loaded" | "there-already";

/** The first moment at which anything of the document was recorded. */
const sinceOf = ({ units, measures, plans }: BodyDocument, now: Instant): Instant =>
  [...units, ...measures, ...plans.flatMap(({ versions }) => versions)]
    .map(({ recordedAt }) => recordedAt)
    .reduce((a, b) => (a < b ? a : b), now);

const loadPlans = async (work: Work, { plans }: BodyDocument): Promise<Reply<null>> => {
  for (const plan of plans) {
    const done = await recordPlan(work, plan);
    if (!done.ok) return done;
  }
  return answer(null);
};

/** What stands beside the plan: what collecting decided and did, the projects and the funds of the years. */
const loadBeside = async (
  work: Work,
  { document, projects = [], funds = [], agile = [] }: Example,
): Promise<Reply<null>> => {
  for (const year of projects) await bringProjects(work, year);
  if (document.collecting !== undefined) await recordCollecting(work, document.collecting);
  const funded = await bringFunds(work, funds);
  return funded.ok ? bringAgileYears(work, agile) : funded;
};

const loadAll = async (work: Work, example: Example): Promise<Reply<Loaded>> => {
  const { document, accounts, staff = null, oversight = null } = example;
  const since = sinceOf(document, work.author.at);
  const created = await createBody(work, { body: document.body, since });
  if (!created.ok) return created;
  await recordOrganisation(work, { organisation: document, since });
  await recordLibrary(work, { library: document, since });
  const planned = await loadPlans(work, document);
  if (!planned.ok) return planned;
  await recordFigures(work, { figures: document, since });
  const entered = await loadValues(work, document);
  if (!entered.ok) return entered;
  const beside = await loadBeside(work, example);
  if (!beside.ok) return beside;
  await loadAccounts(work, { accounts, bodySlug: document.body.slug, since });
  if (staff !== null) await loadStaff({ work, document }, staff);
  if (oversight !== null) await loadOversightOf({ work, document }, oversight);
  return answer("loaded");
};

/**
 * Loads an example body through the use cases everyone goes through, in one transaction: it is there whole or not at
 * all. Loading it again changes nothing; declines with `body-exists` when another body has its short name, and with
 * `document-refused` when a value does not fit its measure.
 */
export const loadExample = async (parts: Parts, example: Example): Promise<Reply<Loaded>> => {
  const { database, clock } = parts;
  const { id, slug } = example.document.body;
  const found = await inNoBody(
    database,
    async (tx) => (await findBodyBySlug(tx, slug)) ?? (await findBody(tx, id)),
  );
  if (found !== null && found.id === id && found.slug === slug && found.example)
    return answer("there-already");
  if (found !== null) return decline("body-exists", { facts: { slug } });
  const author = { at: clock(), actor: "albero example load", accountId: null, requestId: null };
  const done = await inBody(database, { bodyId: id, accountId: null }, (tx) =>
    loadAll({ tx, bodyId: id, author }, example),
  );
  if (done.ok) await feedMeasures(makeService(parts), id);
  return done;
};
