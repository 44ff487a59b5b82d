import { useQueryClient } from "@tanstack/react-query";
import { createContext, use, useEffect, useState, type ReactNode } from "react";
import { useBodyId } from "../app/as-of.ts";
import { keys } from "../queries/keys.ts";
import { newKey } from "../queries/new-key.ts";
import { useSession } from "../queries/session.ts";
import { makeDrafts, type Drafts } from "./drafts.ts";
import { keptDrafts } from "./kept.ts";
import { sendWishes } from "./send-wishes.ts";

const DraftsContext = createContext<Drafts | null>(null);

/** The drafts of the body that is open. */
export const useDrafts = (): Drafts => {
  const drafts = use(DraftsContext);
  if (drafts === null) throw new Error("drafts are asked for outside of a body");
  return drafts;
};

/** How often what waits is tried again; the browser's word that the network is back comes sooner where it knows. */
const PAUSE = 4_000;

type Scope = { readonly accountId: string; readonly bodyId: string };

const useOwnDrafts = ({ accountId, bodyId }: Scope): Drafts => {
  const queries = useQueryClient();
  const [{ drafts, kept }] = useState(() => {
    const keeping = keptDrafts(`${accountId} ${bodyId}`, newKey());
    const making = makeDrafts({
      send: (going) => sendWishes(bodyId, going),
      keep: keeping.keep,
      newKey,
      onQuiet: (answers) => {
        if (answers.some((answer) => answer.kind === "saved" || answer.kind === "conflict"))
          void queries.invalidateQueries({ queryKey: keys.ofBody(bodyId) });
        if (answers.some((answer) => answer.kind === "away" && answer.for === "session"))
          void queries.invalidateQueries({ queryKey: keys.session });
      },
    });
    return { drafts: making, kept: keeping };
  });
  useEffect(() => {
    void kept
      .left()
      .then((left) => left.forEach(({ at, draft }) => drafts.find(at, draft)))
      .catch(() => undefined);
    const timer = setInterval(drafts.retry, PAUSE);
    window.addEventListener("online", drafts.retry);
    return () => {
      clearInterval(timer);
      window.removeEventListener("online", drafts.retry);
    };
  }, [drafts, kept]);
  return drafts;
};

const Own = ({ children, ...scope }: Scope & { readonly children: ReactNode }) => (
  <DraftsContext value={useOwnDrafts(scope)}>{children}</DraftsContext>
);

/** Holds what the signed-in account writes in a body, over all its pages. */
export const DraftsOfBody = ({ children }: { readonly children: ReactNode }) => {
  const accountId = useSession().data?.account?.id ?? null;
  const bodyId = useBodyId();
  return accountId === null ? (
    children
  ) : (
    <Own key={`${accountId} ${bodyId}`} accountId={accountId} bodyId={bodyId}>
      {children}
    </Own>
  );
};
