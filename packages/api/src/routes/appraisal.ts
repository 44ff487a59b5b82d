import { ENDPOINTS } from "@albero/contract";
import { bind, type Bound } from "../http/bind.ts";
import { listCards } from "../services/appraisal/list-cards.ts";
import { readCard } from "../services/appraisal/read-card.ts";
import { readCardView } from "../services/appraisal/read-card-view.ts";
import type { Service } from "../services/service.ts";

export const appraisalRoutes = (service: Service): readonly Bound[] => [
  bind(ENDPOINTS.listCards, listCards(service)),
  bind(ENDPOINTS.readCard, readCard(service)),
  bind(ENDPOINTS.readCardView, readCardView(service)),
];
