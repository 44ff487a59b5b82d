import type { BodyOf, Endpoints, StaffingView } from "@albero/contract";
import { useQuery } from "@tanstack/react-query";
import { useAsOf } from "../app/as-of.ts";
import { api, valueOf } from "./api.ts";
import { keys } from "./keys.ts";
import { useRecord } from "./record.ts";

/** The posts of the body and who holds them over time; with `select`, what a page takes of them. */
export const useStaffing = <Taken = StaffingView>(select?: (view: StaffingView) => Taken) => {
  const { bodyId, language } = useAsOf();
  return useQuery({
    queryKey: keys.planning(bodyId, language, "staffing"),
    queryFn: async () => valueOf(await api.readStaffing({ params: { bodyId } })),
    ...(select === undefined ? {} : { select }),
  });
};

type Post = BodyOf<Endpoints["definePost"]> & { readonly version: number };

export const useDefinePost = () => {
  const { language } = useAsOf();
  return useRecord(async (bodyId, { version, ...body }: Post) =>
    valueOf(await api.definePost({ params: { bodyId }, query: { language }, body, version })),
  );
};

type Holding = BodyOf<Endpoints["recordAssignment"]> & { readonly version: number };

export const useRecordHolding = () => {
  const { language } = useAsOf();
  return useRecord(async (bodyId, { version, ...body }: Holding) =>
    valueOf(await api.recordAssignment({ params: { bodyId }, query: { language }, body, version })),
  );
};
