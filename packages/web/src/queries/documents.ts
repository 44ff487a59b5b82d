import { API_BASE, ENDPOINTS, pathOf, type PrintFormat } from "@albero/contract";
import { useQuery } from "@tanstack/react-query";
import { useAsOf } from "../app/as-of.ts";
import { api, valueOf } from "./api.ts";
import { keys } from "./keys.ts";

/** The documents that can be made of the body at the moment looked at. */
export const useDocuments = () => {
  const asOf = useAsOf();
  return useQuery({
    queryKey: keys.reading(asOf, "documents"),
    queryFn: async () =>
      valueOf(await api.listDocuments({ params: { bodyId: asOf.bodyId }, query: asOf.query })),
  });
};

/** Where a document is as a file, made at the moment looked at. */
export const useDocumentAddress = () => {
  const { bodyId, query, language } = useAsOf();
  return (documentId: string, format: PrintFormat): string =>
    API_BASE +
    pathOf(ENDPOINTS.printDocument, {
      params: { bodyId, documentId, format },
      query: { ...query, language },
    });
};
