import type { CellView } from "@albero/contract";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useBodyId } from "../app/as-of.ts";
import { allPages } from "./all-pages.ts";
import { api, valueOf } from "./api.ts";
import { keys } from "./keys.ts";
import { newKey } from "./new-key.ts";

const keyOf = (bodyId: string) => [...keys.ofBody(bodyId), "comments"];

/** What is said about the values that the reader enters or validates. */
export const useComments = () => {
  const bodyId = useBodyId();
  return useQuery({
    queryKey: keyOf(bodyId),
    queryFn: () =>
      allPages(
        async (query) => valueOf(await api.listComments({ params: { bodyId }, query })),
        (first, next) => ({ ...first, comments: [...first.comments, ...next.comments] }),
      ),
  });
};

/** Says something about the value of a cell. */
export const useAddComment = ({ measureId, period, unit }: CellView) => {
  const bodyId = useBodyId();
  const queries = useQueryClient();
  return useMutation({
    mutationFn: async (text: string) =>
      valueOf(
        await api.addComment({
          params: { bodyId, measureId, period },
          query: unit === null ? {} : { "unit-id": unit.id },
          body: { text },
          idempotencyKey: newKey(),
        }),
      ),
    onSettled: () => queries.invalidateQueries({ queryKey: keyOf(bodyId) }),
  });
};
