// What other programs of the repository use of the journeys: the service, visitors, and where the pages are.
export { bodyPages, PUBLIC_PAGES, thingsOf, type PagePath } from "./pages.ts";
export { startService, type Service } from "./service.ts";
export { enterAs, SCREENS, settled, visit, type Coming, type Screen, type Visitor } from "./visitor.ts";
