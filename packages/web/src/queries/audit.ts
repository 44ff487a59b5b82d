import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useAsOf } from "../app/as-of.ts";
import { api, valueOf } from "./api.ts";
import { keys } from "./keys.ts";

/** Entries shown at once. */
export const AUDIT_PAGE = 50;

export const useAudit = (search: string, offset: number) => {
  const asOf = useAsOf();
  return useQuery({
    queryKey: keys.reading(asOf, "audit", search, String(offset)),
    queryFn: async () =>
      valueOf(
        await api.listAudit({
          params: { bodyId: asOf.bodyId },
          query: { offset, limit: AUDIT_PAGE, ...(search === "" ? {} : { search }) },
        }),
      ),
    placeholderData: keepPreviousData,
  });
};
