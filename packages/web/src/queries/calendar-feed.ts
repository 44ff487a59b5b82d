import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useAsOf } from "../app/as-of.ts";
import { api, valueOf } from "./api.ts";
import { keys } from "./keys.ts";
import { newKey } from "./new-key.ts";

const useFeedKey = () => {
  const { bodyId, language } = useAsOf();
  return keys.planning(bodyId, language, "calendar-feed");
};

/** Whether the reader has a calendar of deadlines. */
export const useCalendarFeed = () => {
  const { bodyId } = useAsOf();
  return useQuery({
    queryKey: useFeedKey(),
    queryFn: async () => valueOf(await api.findCalendarFeed({ params: { bodyId } })),
  });
};

/** Makes the address of the calendar, or another one in its place. */
export const useMakeCalendarFeed = () => {
  const { bodyId, language } = useAsOf();
  const queries = useQueryClient();
  const queryKey = useFeedKey();
  return useMutation({
    mutationFn: async () =>
      valueOf(
        await api.makeCalendarFeed({ params: { bodyId }, query: { language }, idempotencyKey: newKey() }),
      ),
    onSettled: () => void queries.invalidateQueries({ queryKey }),
  });
};

/** Ends the calendar. */
export const useEndCalendarFeed = () => {
  const { bodyId } = useAsOf();
  const queries = useQueryClient();
  const queryKey = useFeedKey();
  return useMutation({
    mutationFn: async () => valueOf(await api.endCalendarFeed({ params: { bodyId } })),
    onSettled: () => void queries.invalidateQueries({ queryKey }),
  });
};
