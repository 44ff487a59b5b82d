import { ENDPOINTS } from "@albero/contract";
import { bind, type Bound } from "../http/bind.ts";
import { scoreProject } from "../services/project/judge-projects.ts";
import { listProjects, readProjects } from "../services/project/read-projects.ts";
import { readProjectTable } from "../services/project/read-table.ts";
import { saveProjects } from "../services/project/save-projects.ts";
import type { Service } from "../services/service.ts";

export const projectRoutes = (service: Service): readonly Bound[] => [
  bind(ENDPOINTS.listProjects, listProjects(service)),
  bind(ENDPOINTS.readProjects, readProjects(service)),
  bind(ENDPOINTS.saveProjects, saveProjects(service)),
  bind(ENDPOINTS.readProjectTable, readProjectTable),
  bind(ENDPOINTS.scoreProject, scoreProject(service)),
];
