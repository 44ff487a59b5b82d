import type { SessionView } from "@albero/contract";
import { QueryCache, QueryClient } from "@tanstack/react-query";
import { ProblemError } from "./problem-error.ts";
import { keys } from "../queries/keys.ts";

const NOBODY: SessionView = { account: null, assignments: [], bodies: [] };

const isOver = (error: unknown): boolean =>
  error instanceof ProblemError && error.problem.code === "not-signed-in";

/** A read is tried again only when nobody answered: a refusal stays a refusal. */
const retry = (count: number, error: unknown): boolean =>
  count < 2 && error instanceof ProblemError && error.problem.code === "unreachable";

/** What the pages have read; a session that ended while reading is known everywhere at once. */
export const queryClient: QueryClient = new QueryClient({
  queryCache: new QueryCache({
    onError: (error) => {
      if (isOver(error)) queryClient.setQueryData(keys.session, NOBODY);
    },
  }),
  defaultOptions: { queries: { retry, staleTime: 10_000, refetchOnWindowFocus: true } },
});
