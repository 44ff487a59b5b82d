import type { BodyOf, Endpoints } from "@albero/contract";
import { useQuery } from "@tanstack/react-query";
import { useAsOf } from "../app/as-of.ts";
import { api, valueOf } from "./api.ts";
import { keys } from "./keys.ts";
import { useRecord } from "./record.ts";

/** Every unit with the stretches of its life. */
export const useUnitHistories = () => {
  const { bodyId, language } = useAsOf();
  return useQuery({
    queryKey: keys.planning(bodyId, language, "units"),
    queryFn: async () => valueOf(await api.listUnitHistories({ params: { bodyId } })).units,
  });
};

type Defining = BodyOf<Endpoints["defineUnit"]> & { readonly version: number };

/** Says what a unit is from a day on. */
export const useDefineUnit = () => {
  const { language } = useAsOf();
  return useRecord(async (bodyId, { version, ...body }: Defining) =>
    valueOf(await api.defineUnit({ params: { bodyId }, query: { language }, body, version })),
  );
};
