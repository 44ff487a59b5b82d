import { API_BASE, ENDPOINTS, pathOf } from "@albero/contract";
import { keepPreviousData, useMutation, useQuery } from "@tanstack/react-query";
import { useAsOf, useBodyId } from "../app/as-of.ts";
import { api, valueOf } from "./api.ts";
import { keys } from "./keys.ts";

/** Entries shown at once. */
export const AUDIT_PAGE = 50;

/** First and last day looked at; `null` leaves that side open. */
export type AuditDays = { readonly from: string | null; readonly to: string | null };

const queryOf = ({ from, to }: AuditDays) => ({
  ...(from === null ? {} : { from }),
  ...(to === null ? {} : { to }),
});

type Asked = AuditDays & { readonly search: string; readonly offset: number };

export const useAudit = ({ search, offset, ...days }: Asked) => {
  const asOf = useAsOf();
  return useQuery({
    queryKey: keys.reading(asOf, "audit", search, String(offset), days.from, days.to),
    queryFn: async () =>
      valueOf(
        await api.listAudit({
          params: { bodyId: asOf.bodyId },
          query: { ...queryOf(days), offset, limit: AUDIT_PAGE, ...(search === "" ? {} : { search }) },
        }),
      ),
    placeholderData: keepPreviousData,
  });
};

/** Where the register of some days is as a sealed file. */
export const useAuditFile = (days: AuditDays): string =>
  API_BASE + pathOf(ENDPOINTS.exportAudit, { params: { bodyId: useBodyId() }, query: queryOf(days) });

/** Has the chain of the register checked, when somebody asks for it. */
export const useVerifyAudit = () => {
  const bodyId = useBodyId();
  return useMutation({ mutationFn: async () => valueOf(await api.verifyAudit({ params: { bodyId } })) });
};
