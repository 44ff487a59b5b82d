import { API_BASE, ENDPOINTS, pathOf, type BodyOf, type Endpoints } from "@albero/contract";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useAsOf } from "../app/as-of.ts";
import { api, valueOf } from "./api.ts";
import { keys } from "./keys.ts";
import { bytesOf } from "./plan-files.ts";

/** Objectives given from above, beside what a plan has of them. */
export const useCommonObjectives = (planId: string) => {
  const { bodyId, language } = useAsOf();
  return useQuery({
    queryKey: keys.planning(bodyId, language, "common-objectives", planId),
    queryFn: async () =>
      valueOf(await api.readCommonObjectives({ params: { bodyId, planId }, query: { language } })),
  });
};

/** Where the results to send back are, in the form the library's owner asks for. */
export const useResultsAddress = (planId: string) => {
  const { bodyId, language } = useAsOf();
  return (library: string): string =>
    API_BASE +
    pathOf(ENDPOINTS.exportCommonResults, { params: { bodyId, planId }, query: { language, library } });
};

/** Brings in a version of a library; `known` is how many there were when one looked. */
export const useRecordLibrary = () => {
  const { bodyId, language } = useAsOf();
  const queries = useQueryClient();
  return useMutation({
    mutationFn: async ({ file, known }: { readonly file: File; readonly known: number }) =>
      valueOf(
        await api.recordCommonLibrary({
          ...{ params: { bodyId }, query: { language }, body: await bytesOf(file) },
          ...{ version: known },
        }),
      ),
    onSettled: () => void queries.invalidateQueries({ queryKey: keys.ofBody(bodyId) }),
  });
};

type Adopting = {
  readonly body: BodyOf<Endpoints["adoptCommonObjectives"]>;
  readonly revision: number;
};

/** Adopts objectives into the draft as it was seen. */
export const useAdopt = (planId: string) => {
  const { bodyId, language } = useAsOf();
  const queries = useQueryClient();
  return useMutation({
    mutationFn: async ({ body, revision }: Adopting) =>
      valueOf(
        await api.adoptCommonObjectives({
          ...{ params: { bodyId, planId }, query: { language }, body },
          ...{ version: revision },
        }),
      ),
    onSettled: () => void queries.invalidateQueries({ queryKey: keys.ofBody(bodyId) }),
  });
};
