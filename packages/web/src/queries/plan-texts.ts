import type { ChapterView, TextBlockView } from "@albero/contract";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useAsOf } from "../app/as-of.ts";
import { api, valueOf } from "./api.ts";
import { keys } from "./keys.ts";

/** The chapters of a plan with what is told in each. */
export const usePlanTexts = (planId: string) => {
  const { bodyId, language } = useAsOf();
  return useQuery({
    queryKey: keys.planning(bodyId, language, "texts", planId),
    queryFn: async () => valueOf(await api.readPlanTexts({ params: { bodyId, planId } })),
  });
};

type Writing = {
  readonly chapter: ChapterView["chapter"];
  readonly blocks: TextBlockView[];
  /** How often the chapter had been written when one began. */
  readonly seen: number;
};

/** Writes a chapter, upon the text that was seen. */
export const useWriteText = (planId: string) => {
  const { bodyId } = useAsOf();
  const queries = useQueryClient();
  return useMutation({
    mutationFn: async ({ chapter: chapterId, blocks, seen }: Writing) =>
      valueOf(
        await api.writePlanText({ params: { bodyId, planId, chapterId }, body: { blocks }, version: seen }),
      ),
    onSuccess: () => queries.invalidateQueries({ queryKey: keys.ofBody(bodyId) }),
  });
};
