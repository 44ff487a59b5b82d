import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useAsOf } from "../app/as-of.ts";
import { api, valueOf } from "./api.ts";
import { keys } from "./keys.ts";

/** Everything of the body that answers the words; nothing is asked without any. */
export const useSearchBody = (words: string) => {
  const { bodyId, language } = useAsOf();
  return useQuery({
    queryKey: keys.planning(bodyId, language, "search", words),
    queryFn: async () =>
      valueOf(await api.searchBody({ params: { bodyId }, query: { words, language, limit: 20 } })),
    enabled: words !== "",
    placeholderData: keepPreviousData,
  });
};
