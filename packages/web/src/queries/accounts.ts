import type { BodyOf, Endpoints } from "@albero/contract";
import { useQuery } from "@tanstack/react-query";
import { useAsOf } from "../app/as-of.ts";
import { api, valueOf } from "./api.ts";
import { keys } from "./keys.ts";
import { newKey } from "./new-key.ts";
import { useRecord } from "./record.ts";

const useOptions = (enabled: boolean) => {
  const { bodyId, language } = useAsOf();
  return {
    queryKey: keys.planning(bodyId, language, "accounts"),
    queryFn: async () => {
      const answer = await api.listAccounts({ params: { bodyId } });
      return { ...valueOf(answer), version: answer.ok ? (answer.version ?? "") : "" };
    },
    enabled,
  };
};

/** Who can sign in for the body, and which roles need a second factor, for who administers it. */
export const useAccounts = (enabled: boolean) => useQuery(useOptions(enabled));

/** The accounts alone. */
export const useAccountRows = (enabled: boolean) =>
  useQuery({ ...useOptions(enabled), select: ({ accounts }) => accounts });

type Needing = { readonly roles: BodyOf<Endpoints["setFactorRoles"]>["roles"]; readonly version: string };

/** Says which roles need a second factor. */
export const useSetFactorRoles = () =>
  useRecord(async (bodyId, { roles, version }: Needing) =>
    valueOf(await api.setFactorRoles({ params: { bodyId }, body: { roles }, version })),
  );

export const useInviteAccount = () =>
  useRecord(async (bodyId, body: BodyOf<Endpoints["inviteAccount"]>) =>
    valueOf(await api.inviteAccount({ params: { bodyId }, body, idempotencyKey: newKey() })),
  );

export const useInviteAgain = () =>
  useRecord(async (bodyId, accountId: string) =>
    valueOf(await api.inviteAgain({ params: { bodyId, accountId }, idempotencyKey: newKey() })),
  );

type Giving = { readonly accountId: string; readonly body: BodyOf<Endpoints["giveRole"]> };

export const useGiveRole = () =>
  useRecord(async (bodyId, { accountId, body }: Giving) =>
    valueOf(await api.giveRole({ params: { bodyId, accountId }, body, idempotencyKey: newKey() })),
  );

export const useEndRole = () =>
  useRecord(async (bodyId, roleId: string) => valueOf(await api.endRole({ params: { bodyId, roleId } })));

export const useCloseAccount = () =>
  useRecord(async (bodyId, accountId: string) =>
    valueOf(await api.closeAccount({ params: { bodyId, accountId } })),
  );
