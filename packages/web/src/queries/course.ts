import { useQuery } from "@tanstack/react-query";
import { useAsOf } from "../app/as-of.ts";
import { api, valueOf } from "./api.ts";
import { keys } from "./keys.ts";

/** Whose course: the body's where nothing is named. */
export type CourseOf = {
  readonly "node-id"?: string;
  readonly "unit-id"?: string;
  readonly "indicator-id"?: string;
};

/** A figure over the rounds of this year and of the years before. */
export const useCourse = (of: CourseOf) => {
  const asOf = useAsOf();
  return useQuery({
    queryKey: keys.reading(asOf, "course", JSON.stringify(of)),
    queryFn: async () =>
      valueOf(await api.readCourse({ params: { bodyId: asOf.bodyId }, query: { ...asOf.query, ...of } })),
  });
};
