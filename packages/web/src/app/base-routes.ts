import {
  createRootRouteWithContext,
  createRoute,
  Outlet,
  redirect,
  retainSearchParams,
} from "@tanstack/react-router";
import type { QueryClient } from "@tanstack/react-query";
import { api, valueOf } from "../queries/api.ts";
import { keys } from "../queries/keys.ts";
import { readMoment, type MomentSearch } from "./as-of.ts";
import { BodyLayout } from "./body-layout.tsx";
import { BrokenFrame, NotFoundPage } from "./error-page.tsx";

/** Who is signed in, asked once for every address that depends on it. */
export const session = (queries: QueryClient) =>
  queries.query({
    queryKey: keys.session,
    queryFn: async () => valueOf(await api.readSession()),
    staleTime: "static",
  });

/** Above every page. */
export const root = createRootRouteWithContext<{ readonly queries: QueryClient }>()({
  component: Outlet,
  notFoundComponent: NotFoundPage,
  errorComponent: BrokenFrame,
});

/** Above every page of a body: only for those who are signed in, and with the moment in the address. */
export const body = createRoute({
  getParentRoute: () => root,
  path: "/enti/$bodyId",
  validateSearch: (search: Record<string, unknown>): MomentSearch => readMoment(search),
  search: { middlewares: [retainSearchParams(["period", "today", "known-at"])] },
  beforeLoad: async ({ context, location }) => {
    const { account } = await session(context.queries);
    if (account === null) redirect({ to: "/accesso", search: { then: location.href }, throw: true });
  },
  component: BodyLayout,
});
