import type { BodyOf, Endpoints, SessionView } from "@albero/contract";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { api, valueOf } from "./api.ts";
import { keys } from "./keys.ts";

export const useSession = () =>
  useQuery({
    queryKey: keys.session,
    queryFn: async () => valueOf(await api.readSession()),
    staleTime: 60_000,
  });

export const useExampleAccounts = () =>
  useQuery({
    queryKey: keys.exampleAccounts,
    queryFn: async () => valueOf(await api.listExampleAccounts()).accounts,
  });

/** After a change of who is signed in nothing that was read before may stay. */
const useSessionChange = <Input>(change: (input: Input) => Promise<SessionView>) => {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: change,
    onSuccess: (session) => {
      queries.removeQueries({ predicate: (query) => query.queryKey[0] === "body" });
      queries.setQueryData(keys.session, session);
    },
  });
};

export const useSignIn = () =>
  useSessionChange(async (body: { email: string; password: string }) => valueOf(await api.signIn({ body })));

export const useSignInByLink = () =>
  useSessionChange(async (token: string) => valueOf(await api.signInByLink({ body: { token } })));

export const useCompleteSignIn = () =>
  useSessionChange(async (code: string) => valueOf(await api.completeSignIn({ body: { code } })));

/** A secret for an authenticator, which counts once a code of it was shown. */
export const useBeginTotp = () => useMutation({ mutationFn: async () => valueOf(await api.beginTotp()) });

/** Sets the authenticator up; the codes to keep come with the answer and nowhere else. */
export const useConfirmTotp = () => {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: async (code: string) => valueOf(await api.confirmTotp({ body: { code } })),
    onSuccess: () => queries.invalidateQueries({ queryKey: keys.sessions }),
  });
};

export const useRemoveTotp = () =>
  useSessionChange(async (code: string) => valueOf(await api.removeTotp({ body: { code } })));

export const useSignInAsExample = () =>
  useSessionChange(async (accountId: string) => valueOf(await api.signInAsExample({ body: { accountId } })));

export const useSetPassword = () =>
  useSessionChange(async (body: BodyOf<Endpoints["setPassword"]>) =>
    valueOf(await api.setPassword({ body })),
  );

/** Asks for a link by mail; the answer tells nothing of the address. */
export const useAskRecovery = () =>
  useMutation({
    mutationFn: async (email: string) => valueOf(await api.askRecovery({ body: { email } })),
  });

/** Where the reader is signed in. */
export const useSessions = () =>
  useQuery({
    queryKey: keys.sessions,
    queryFn: async () => valueOf(await api.listSessions()).sessions,
  });

/** Ends one of the reader's sessions; the one of this browser leaves nothing behind. */
export const useEndSession = () => {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: async (sessionId: string) => valueOf(await api.endSession({ params: { sessionId } })),
    onSuccess: () =>
      Promise.all([
        queries.invalidateQueries({ queryKey: keys.sessions }),
        queries.invalidateQueries({ queryKey: keys.session }),
      ]),
  });
};

/** Creates a body, after which the reader has one more. */
export const useCreateBody = () => {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: async (body: BodyOf<Endpoints["createBody"]>) => valueOf(await api.createBody({ body })),
    onSuccess: () => queries.refetchQueries({ queryKey: keys.session }),
  });
};

const NOBODY: SessionView = { account: null, assignments: [], bodies: [] };

export const useSignOut = () =>
  useSessionChange(async () => {
    valueOf(await api.signOut());
    return NOBODY;
  });
