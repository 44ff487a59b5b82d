import type { BodyDocument, Instant } from "@albero/domain";
import { testDatabase, type TestDatabase } from "@albero/store";
import { pino } from "pino";
import { inject } from "vitest";
import { buildApp } from "../app.ts";
import { DEFAULT_CONFIG, type ApiConfig, type Parts } from "../parts.ts";
import { loadExample, type Example } from "../services/example/load.ts";
import { openBrowser, type Browser } from "./browser.ts";

/** The whole service on a database of its own, listening on a port of this machine. */
export type TestService = {
  readonly base: string;
  readonly database: TestDatabase;
  readonly parts: Parts;
  /** Moves the service's clock. */
  readonly setNow: (now: string) => void;
  readonly visitor: () => Browser;
  /** A browser signed in as the role of an example with this title. */
  readonly as: (title: string, bodySlug?: string) => Promise<Browser>;
  readonly close: () => Promise<void>;
};

export type TestOptions = {
  readonly examples: readonly Example[];
  readonly config?: Partial<ApiConfig>;
  readonly webRoot?: string | null;
  /** The moment the examples are loaded at, where the service's clock begins. */
  readonly now?: string;
};

/** Real days: the examples have their own, so nothing of theirs depends on it. */
export const TEST_NOW = "2026-11-21T09:00:00.000Z";

const signIn = async (browser: Browser, title: string, bodyName: string | null): Promise<Browser> => {
  const listed = await browser.client.listExampleAccounts();
  const accounts = listed.ok ? listed.value.accounts : [];
  const account = accounts.find(
    (each) => each.title === title && (bodyName === null || each.bodyName === bodyName),
  );
  if (account === undefined) throw new Error(`no example account is called ${title}`);
  const done = await browser.client.signInAsExample({ body: { accountId: account.id } });
  if (!done.ok) throw new Error(`could not sign in as ${title}: ${done.problem.detail}`);
  return browser;
};

/** Starts the service with these examples loaded. */
export const startService = async ({
  examples,
  config = {},
  webRoot = null,
  now: start = TEST_NOW,
}: TestOptions): Promise<TestService> => {
  const database = await testDatabase(inject("testCluster"));
  let now = start as Instant;
  const parts: Parts = {
    database: database.app,
    clock: () => now,
    config: {
      ...DEFAULT_CONFIG,
      version: "0.1.0",
      callsPerMinute: 100_000,
      signInsPerMinute: 10_000,
      ...config,
    },
    webRoot,
    portal: null,
    log: pino({ level: "silent" }),
  };
  for (const example of examples) {
    const done = await loadExample(parts, example);
    if (!done.ok) throw new Error(`the example was not loaded: ${JSON.stringify(done.refusal)}`);
  }
  const app = await buildApp(parts);
  const base = await app.listen({ host: "127.0.0.1", port: 0 });
  const names = new Map(examples.map(({ document }) => [document.body.slug, document.body.name]));
  return {
    ...{ base, database, parts },
    setNow: (text) => {
      now = text as Instant;
    },
    visitor: () => openBrowser(base),
    as: (title, slug) =>
      signIn(openBrowser(base), title, slug === undefined ? null : (names.get(slug) ?? null)),
    close: async () => {
      await app.close();
      await database.close();
    },
  };
};

/** The value of an answer that has to be one. */
export const valueOf = <Value>(
  answer: { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly problem: object },
): Value => {
  if (!answer.ok) throw new Error(`a problem came back: ${JSON.stringify(answer.problem)}`);
  return answer.value;
};

export type Problem = {
  readonly code: string;
  readonly errors?: readonly { readonly place: string; readonly message: string }[];
};

/** The problem of an answer that has to be one. */
export const problemOf = (
  answer: { readonly ok: true } | { readonly ok: false; readonly problem: Problem },
): Problem => {
  if (answer.ok) throw new Error("a problem was expected");
  return answer.problem;
};

/** A measure of a document by its code. */
export const measureOf = ({ measures }: BodyDocument, code: string): BodyDocument["measures"][number] => {
  const found = measures.find((measure) => measure.code === code);
  if (found === undefined) throw new Error(`no measure is called ${code}`);
  return found;
};
