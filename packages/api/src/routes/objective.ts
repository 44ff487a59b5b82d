import { ENDPOINTS } from "@albero/contract";
import { bind, type Bound } from "../http/bind.ts";
import { placeOfNode } from "../services/objective/place-of-node.ts";
import { readNarrative } from "../services/objective/read-narrative.ts";
import { writeNarrative } from "../services/objective/write-narrative.ts";
import type { Service } from "../services/service.ts";

export const objectiveRoutes = (service: Service): readonly Bound[] => [
  bind(ENDPOINTS.readNarrative, readNarrative(service)),
  bind(ENDPOINTS.writeNarrative, writeNarrative(service), placeOfNode(service)),
];
