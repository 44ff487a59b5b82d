import type { BodyOf, Endpoints } from "@albero/contract";
import { keepPreviousData, useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useAsOf } from "../app/as-of.ts";
import { allPages } from "./all-pages.ts";
import { api, valueOf } from "./api.ts";
import { keys } from "./keys.ts";

/** Indicators of the library that answer the words; nothing is asked without any. */
export const useLibraryIndicators = (words: string) => {
  const { bodyId, language } = useAsOf();
  return useQuery({
    queryKey: keys.planning(bodyId, language, "library", words),
    queryFn: async () =>
      valueOf(
        await api.listLibraryIndicators({
          params: { bodyId },
          query: { language, limit: 20, search: words },
        }),
      ),
    enabled: words !== "",
    placeholderData: keepPreviousData,
  });
};

/** One indicator of the library by its code, as it is defined now. */
export const useLibraryIndicator = (id: string, code: string | null) => {
  const { bodyId, language } = useAsOf();
  return useQuery({
    queryKey: keys.planning(bodyId, language, "library-indicator", id),
    queryFn: async () => {
      const query = { language, limit: 200, ...(code === null ? {} : { search: code }) };
      const { indicators } = valueOf(await api.listLibraryIndicators({ params: { bodyId }, query }));
      return indicators.find((each) => each.id === id) ?? null;
    },
    enabled: code !== null,
  });
};

type Defining = BodyOf<Endpoints["defineIndicator"]> & { readonly version: number };

/**
 * Defines an indicator. Where it is `alone` everything of the body is then read again; in a draft that waits until the
 * draft takes the definition.
 */
export const useDefineIndicator = ({ alone = true } = {}) => {
  const { bodyId, language } = useAsOf();
  const queries = useQueryClient();
  return useMutation({
    mutationFn: async ({ version, ...body }: Defining) =>
      valueOf(await api.defineIndicator({ params: { bodyId }, query: { language }, body, version })),
    onSuccess: async () => {
      if (alone) await queries.invalidateQueries({ queryKey: keys.ofBody(bodyId) });
    },
  });
};

/** Every measure of the library, as it is defined now. */
export const useLibraryMeasures = () => {
  const { bodyId, language } = useAsOf();
  return useQuery({
    queryKey: keys.planning(bodyId, language, "library-measures"),
    queryFn: () =>
      allPages(
        async (page) =>
          valueOf(await api.listLibraryMeasures({ params: { bodyId }, query: { language, ...page } })),
        (first, next) => ({ ...first, measures: [...first.measures, ...next.measures] }),
      ),
  });
};

type DefiningMeasure = BodyOf<Endpoints["defineMeasure"]> & { readonly version: number };

/**
 * Defines a measure. Where it is `alone` everything of the body is then read again; beside a new indicator that waits
 * until the indicator is defined too.
 */
export const useDefineMeasure = ({ alone }: { readonly alone: boolean }) => {
  const { bodyId, language } = useAsOf();
  const queries = useQueryClient();
  return useMutation({
    mutationFn: async ({ version, ...body }: DefiningMeasure) =>
      valueOf(await api.defineMeasure({ params: { bodyId }, query: { language }, body, version })),
    onSuccess: async () => {
      if (alone) await queries.invalidateQueries({ queryKey: keys.ofBody(bodyId) });
    },
  });
};
