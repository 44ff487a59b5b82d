import type { SessionView } from "@albero/contract";
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

export const useSignInAsExample = () =>
  useSessionChange(async (accountId: string) => valueOf(await api.signInAsExample({ body: { accountId } })));

export const useSetPassword = () =>
  useSessionChange(async (password: string) => valueOf(await api.setPassword({ body: { password } })));

const NOBODY: SessionView = { account: null, assignments: [], bodies: [] };

export const useSignOut = () =>
  useSessionChange(async () => {
    valueOf(await api.signOut());
    return NOBODY;
  });
