import type { BodyOf, Endpoints } from "@albero/contract";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useAsOf } from "../app/as-of.ts";
import { api, valueOf } from "./api.ts";
import { keys } from "./keys.ts";

/** The register of acts, newest first; with words, the acts they find. */
export const useActs = (words = "") => {
  const { bodyId, language } = useAsOf();
  return useQuery({
    queryKey: keys.planning(bodyId, language, "acts", words),
    queryFn: async () =>
      valueOf(
        await api.listActs({
          params: { bodyId },
          query: { limit: 200, ...(words === "" ? {} : { search: words }) },
        }),
      ),
  });
};

/** The organs of the body over time. */
export const useOrgans = () => {
  const { bodyId, language } = useAsOf();
  return useQuery({
    queryKey: keys.planning(bodyId, language, "organs"),
    queryFn: async () => valueOf(await api.listOrgans({ params: { bodyId } })).organs,
  });
};

const useRecord = <Body, Answer>(record: (bodyId: string, body: Body) => Promise<Answer>) => {
  const { bodyId } = useAsOf();
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (body: Body) => record(bodyId, body),
    onSuccess: () => queries.invalidateQueries({ queryKey: keys.ofBody(bodyId) }),
  });
};

export const useRecordAct = () =>
  useRecord(async (bodyId, body: BodyOf<Endpoints["recordAct"]>) =>
    valueOf(await api.recordAct({ params: { bodyId }, body, version: 0 })),
  );

type Organ = BodyOf<Endpoints["recordOrgan"]> & { readonly version: number };

export const useRecordOrgan = () =>
  useRecord(async (bodyId, { version, ...body }: Organ) =>
    valueOf(await api.recordOrgan({ params: { bodyId }, body, version })),
  );
