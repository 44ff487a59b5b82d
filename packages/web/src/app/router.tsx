import { createRoute, createRouter, lazyRouteComponent, redirect } from "@tanstack/react-router";
import { Loading } from "../components/loading.tsx";
import { body, root, session } from "./base-routes.ts";
import { ofBody } from "./body-routes.ts";
import { BrokenPage } from "./error-page.tsx";
import { queryClient } from "./query-client.ts";

const start = createRoute({
  getParentRoute: () => root,
  path: "/",
  beforeLoad: async ({ context }) => {
    const { account, bodies } = await session(context.queries);
    const [first] = bodies;
    if (account === null) redirect({ to: "/accesso", throw: true });
    else if (first === undefined && account.sleeping.length > 0)
      redirect({ to: "/il-mio-accesso", throw: true });
    else if (first !== undefined)
      redirect({ to: "/enti/$bodyId", params: { bodyId: first.id }, throw: true });
  },
  component: lazyRouteComponent(() => import("../pages/no-body/page.tsx"), "NoBodyPage"),
});

const signIn = createRoute({
  getParentRoute: () => root,
  path: "/accesso",
  validateSearch: (search: Record<string, unknown>): { readonly then?: string } =>
    typeof search["then"] === "string" && search["then"].startsWith("/enti/") ? { then: search["then"] } : {},
  component: lazyRouteComponent(() => import("../pages/sign-in/page.tsx"), "SignInPage"),
});

const enter = createRoute({
  getParentRoute: () => root,
  path: "/entra",
  component: lazyRouteComponent(() => import("../pages/enter/page.tsx"), "EnterPage"),
});

/** Pages of somebody who is signed in that are of no body. */
const signedIn = async ({ context }: { readonly context: { readonly queries: typeof queryClient } }) => {
  const { account } = await session(context.queries);
  if (account === null) redirect({ to: "/accesso", throw: true });
};

const ownAccess = createRoute({
  getParentRoute: () => root,
  path: "/il-mio-accesso",
  beforeLoad: signedIn,
  component: lazyRouteComponent(() => import("../pages/own-access/page.tsx"), "OwnAccessPage"),
});

const newBody = createRoute({
  getParentRoute: () => root,
  path: "/ente-nuovo",
  beforeLoad: signedIn,
  component: lazyRouteComponent(() => import("../pages/new-body/page.tsx"), "NewBodyPage"),
});

const recovery = createRoute({
  getParentRoute: () => root,
  path: "/password-dimenticata",
  component: lazyRouteComponent(() => import("../pages/recovery/page.tsx"), "RecoveryPage"),
});

const privacy = createRoute({
  getParentRoute: () => root,
  path: "/privacy",
  component: lazyRouteComponent(() => import("../pages/duty/page.tsx"), "PrivacyPage"),
});
const accessibility = createRoute({
  getParentRoute: () => root,
  path: "/accessibilita",
  component: lazyRouteComponent(() => import("../pages/duty/page.tsx"), "AccessibilityPage"),
});
const legal = createRoute({
  getParentRoute: () => root,
  path: "/note-legali",
  component: lazyRouteComponent(() => import("../pages/duty/page.tsx"), "LegalPage"),
});

/** An address is read as it is written: everything in it is text, also a year. */
const parseSearch = (search: string): Record<string, string> =>
  Object.fromEntries(new URLSearchParams(search));

const stringifySearch = (search: Record<string, unknown>): string => {
  const given = Object.entries(search).flatMap(([name, value]) =>
    typeof value === "string" ? [[name, value]] : [],
  );
  return given.length === 0 ? "" : `?${new URLSearchParams(given).toString()}`;
};

export const router = createRouter({
  parseSearch,
  stringifySearch,
  routeTree: root.addChildren([
    start,
    signIn,
    enter,
    recovery,
    ownAccess,
    newBody,
    body.addChildren(ofBody),
    privacy,
    accessibility,
    legal,
  ]),
  context: { queries: queryClient },
  defaultPreload: "intent",
  scrollRestoration: true,
  defaultPendingComponent: Loading,
  defaultErrorComponent: BrokenPage,
});

declare module "@tanstack/react-router" {
  // The router reads its routes' types from an interface that is merged with its own.
  // eslint-disable-next-line @typescript-eslint/consistent-type-definitions -- only an interface can be merged
  interface Register {
    router: typeof router;
  }
}
