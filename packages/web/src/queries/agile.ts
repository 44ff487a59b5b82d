import type { BodyOf, Endpoints } from "@albero/contract";
import type { AgileYear } from "@albero/domain";
import { useQuery } from "@tanstack/react-query";
import { useAsOf } from "../app/as-of.ts";
import { api, valueOf } from "./api.ts";
import { keys } from "./keys.ts";
import { useRecord } from "./record.ts";

/** The years of which something is told of remote work. */
export const useAgileYears = () => {
  const { bodyId, language } = useAsOf();
  return useQuery({
    queryKey: keys.planning(bodyId, language, "agile-years"),
    queryFn: async () => valueOf(await api.listAgileYears({ params: { bodyId } })),
  });
};

/** What is told of remote work of a year. */
export const useAgileYear = (year: string) => {
  const { bodyId, language } = useAsOf();
  return useQuery({
    queryKey: keys.planning(bodyId, language, "agile", year),
    queryFn: async () => valueOf(await api.readAgileYear({ params: { bodyId, year } })),
  });
};

type Saving = { readonly document: AgileYear; readonly version: number };

/** Records what is told of a year over the version that was seen. */
export const useSaveAgileYear = () =>
  useRecord(async (bodyId, { document, version }: Saving) =>
    valueOf(
      await api.saveAgileYear({
        ...{ params: { bodyId, year: String(document.year) }, query: {}, body: { document }, version },
      }),
    ),
  );

/** The individual agreements, each with its person. */
export const useAgreements = () => {
  const { bodyId, language } = useAsOf();
  return useQuery({
    queryKey: keys.planning(bodyId, language, "agreements"),
    queryFn: async () => valueOf(await api.listAgreements({ params: { bodyId } })).agreements,
  });
};

/** The people an agreement can be made with. */
export const useAgreementPeople = () => {
  const { bodyId, language } = useAsOf();
  return useQuery({
    queryKey: keys.planning(bodyId, language, "agreement-people"),
    queryFn: async () => valueOf(await api.listAgreements({ params: { bodyId } })).people,
  });
};

type Agreement = BodyOf<Endpoints["saveAgreement"]> & { readonly version: number };

/** Records an individual agreement. */
export const useSaveAgreement = () =>
  useRecord(async (bodyId, { version, ...body }: Agreement) =>
    valueOf(await api.saveAgreement({ params: { bodyId }, query: {}, body, version })),
  );
