import { ENDPOINTS } from "@albero/contract";
import { bind, type Bound } from "../http/bind.ts";
import type { Service } from "../services/service.ts";
import { listPublications } from "../services/transparency/list-publications.ts";
import { checkPublication } from "../services/transparency/privacy.ts";
import { publishDocument } from "../services/transparency/publish-document.ts";
import { makePublications } from "../services/transparency/published.ts";
import { listPublicBodies, listPublished, readPublished } from "../services/transparency/read-published.ts";
import { withdrawPublication } from "../services/transparency/withdraw-publication.ts";

export const transparencyRoutes = (service: Service): readonly Bound[] => {
  const publications = makePublications(service.parts);
  return [
    bind(ENDPOINTS.listPublications, listPublications(service)),
    bind(ENDPOINTS.checkPublication, checkPublication(service)),
    bind(ENDPOINTS.publishDocument, publishDocument(service)),
    bind(ENDPOINTS.withdrawPublication, withdrawPublication(service)),
    bind(ENDPOINTS.listPublicBodies, listPublicBodies(publications)),
    bind(ENDPOINTS.listPublished, listPublished(publications)),
    bind(ENDPOINTS.readPublished, readPublished(publications)),
  ];
};
