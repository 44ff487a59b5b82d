import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useAsOf } from "../app/as-of.ts";
import { keys } from "./keys.ts";

/** Records something of the body, after which whatever is shown of it is read anew. */
export const useRecord = <Body, Answer>(record: (bodyId: string, body: Body) => Promise<Answer>) => {
  const { bodyId } = useAsOf();
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (body: Body) => record(bodyId, body),
    onSuccess: () => queries.invalidateQueries({ queryKey: keys.ofBody(bodyId) }),
  });
};
