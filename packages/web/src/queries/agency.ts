import { useQuery } from "@tanstack/react-query";
import { useAsOf } from "../app/as-of.ts";
import { api, valueOf } from "./api.ts";
import { keys } from "./keys.ts";
import { useRecord } from "./record.ts";

/** A special agency with both its trees. */
export const useAgency = (unitId: string) => {
  const asOf = useAsOf();
  return useQuery({
    queryKey: keys.reading(asOf, "agency", unitId),
    queryFn: async () =>
      valueOf(await api.readAgency({ params: { bodyId: asOf.bodyId, unitId }, query: asOf.query })),
  });
};

type Joining = { readonly agencyBodyId: string | null; readonly version: number };

/** Says which body a special agency is. */
export const useJoinAgency = (unitId: string) => {
  const { language } = useAsOf();
  return useRecord(async (bodyId, { agencyBodyId, version }: Joining) =>
    valueOf(
      await api.joinAgency({
        params: { bodyId, unitId },
        query: { language },
        body: { agencyBodyId },
        version,
      }),
    ),
  );
};
