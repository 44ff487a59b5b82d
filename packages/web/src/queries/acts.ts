import type { BodyOf, Endpoints } from "@albero/contract";
import { useQuery } from "@tanstack/react-query";
import { useAsOf } from "../app/as-of.ts";
import { api, valueOf } from "./api.ts";
import { keys } from "./keys.ts";
import { useRecord } from "./record.ts";

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

export const useRecordAct = () =>
  useRecord(async (bodyId, body: BodyOf<Endpoints["recordAct"]>) =>
    valueOf(await api.recordAct({ params: { bodyId }, body, version: 0 })),
  );

type Organ = BodyOf<Endpoints["recordOrgan"]> & { readonly version: number };

export const useRecordOrgan = () =>
  useRecord(async (bodyId, { version, ...body }: Organ) =>
    valueOf(await api.recordOrgan({ params: { bodyId }, body, version })),
  );

/** Who sits in the organs: the memberships as rows of their own, and the list they come with, which has the names. */
export const useMembers = () => {
  const { bodyId, language } = useAsOf();
  const options = {
    queryKey: keys.planning(bodyId, language, "members"),
    queryFn: async () => valueOf(await api.listMembers({ params: { bodyId } })),
  };
  const rows = useQuery({ ...options, select: ({ members }) => members });
  return { rows, list: useQuery(options).data };
};

type Member = BodyOf<Endpoints["recordMember"]> & { readonly version: number };

export const useRecordMember = () =>
  useRecord(async (bodyId, { version, ...body }: Member) =>
    valueOf(await api.recordMember({ params: { bodyId }, body, version })),
  );
