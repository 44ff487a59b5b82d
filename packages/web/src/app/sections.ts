import type { Action } from "@albero/domain";

/**
 * The sections of a body, at most seven for any reader: the first page of each stands in the main row, the others one
 * row below while one is in the section. `at` are the parts of an address that belong to a page; `asks`, of what a
 * reader has to be allowed at least one thing to be offered it.
 */
const SECTIONS = [
  [
    { to: "/enti/$bodyId", name: "home", at: [""] },
    { to: "/enti/$bodyId/la-mia-scheda", name: "myCard", at: ["la-mia-scheda"], asks: ["appraisal.answer"] },
  ],
  [
    { to: "/enti/$bodyId/da-fare", name: "tasks", at: ["da-fare"], asks: ["measure.enter"] },
    { to: "/enti/$bodyId/da-file", name: "valuesFile", at: ["da-file"], asks: ["measure.enter"] },
  ],
  [
    {
      to: "/enti/$bodyId/valutazioni",
      name: "appraisals",
      at: ["valutazioni"],
      asks: ["appraisal.evaluate", "appraisal.manage", "appraisal.oversee"],
    },
    { to: "/enti/$bodyId/premi", name: "bonuses", at: ["premi"], asks: ["bonus.read"] },
  ],
  [{ to: "/enti/$bodyId/validazione", name: "validation", at: ["validazione"], asks: ["measure.validate"] }],
  [
    { to: "/enti/$bodyId/albero", name: "tree", at: ["albero", "obiettivi"] },
    { to: "/enti/$bodyId/indicatori", name: "indicators", at: ["indicatori"] },
    { to: "/enti/$bodyId/schede", name: "cards", at: ["schede"] },
    { to: "/enti/$bodyId/documenti", name: "documents", at: ["documenti"] },
    {
      to: "/enti/$bodyId/pubblicazione",
      name: "publication",
      at: ["pubblicazione"],
      asks: ["publication.make"],
    },
  ],
  [
    { to: "/enti/$bodyId/misure", name: "measures", at: ["misure"] },
    { to: "/enti/$bodyId/rilevazioni", name: "rounds", at: ["rilevazioni"] },
    { to: "/enti/$bodyId/monitoraggio", name: "monitoring", at: ["monitoraggio"] },
    { to: "/enti/$bodyId/adempimenti", name: "duties", at: ["adempimenti"] },
  ],
  [{ to: "/enti/$bodyId/in-ritardo", name: "late", at: ["in-ritardo"], asks: ["round.manage"] }],
  [
    { to: "/enti/$bodyId/piani", name: "plans", at: ["piani"], asks: ["plan.edit", "plan.move"] },
    { to: "/enti/$bodyId/controlli", name: "checks", at: ["controlli"], asks: ["plan.edit"] },
    { to: "/enti/$bodyId/relazione", name: "annualReport", at: ["relazione"], asks: ["oversight.read"] },
    { to: "/enti/$bodyId/campione", name: "sample", at: ["campione"], asks: ["oversight.judge"] },
    { to: "/enti/$bodyId/osservazioni", name: "remarks", at: ["osservazioni"], asks: ["oversight.read"] },
    { to: "/enti/$bodyId/atti-oiv", name: "oversightActs", at: ["atti-oiv"], asks: ["oversight.read"] },
    { to: "/enti/$bodyId/progetti", name: "projects", at: ["progetti"], asks: ["project.read"] },
    { to: "/enti/$bodyId/fondo", name: "fund", at: ["fondo"], asks: ["fund.read"] },
  ],
  [
    { to: "/enti/$bodyId/organizzazione", name: "organisation", at: ["organizzazione", "unita"] },
    { to: "/enti/$bodyId/posti", name: "posts", at: ["posti"], asks: ["staffing.read"] },
    { to: "/enti/$bodyId/atti", name: "acts", at: ["atti"] },
    { to: "/enti/$bodyId/smvp", name: "system", at: ["smvp"] },
    { to: "/enti/$bodyId/bilancio", name: "budget", at: ["bilancio"] },
    { to: "/enti/$bodyId/contesto", name: "context", at: ["contesto"] },
    { to: "/enti/$bodyId/lavoro-a-distanza", name: "agile", at: ["lavoro-a-distanza"] },
  ],
  [
    { to: "/enti/$bodyId/registro", name: "register", at: ["registro"], asks: ["audit.read"] },
    { to: "/enti/$bodyId/persone", name: "accounts", at: ["persone"], asks: ["account.manage"] },
    { to: "/enti/$bodyId/sistemi", name: "clients", at: ["sistemi"], asks: ["client.manage"] },
    { to: "/enti/$bodyId/stato", name: "state", at: ["stato"], asks: ["installation.read"] },
  ],
] as const;

/** A page the navigation leads to. */
export type SectionPage = (typeof SECTIONS)[number][number];

/** A section as one reader has it: its first page and those below it. */
export type Section = { readonly first: SectionPage; readonly below: readonly SectionPage[] };

/** What a reader is offered, by what they may do. */
export const sectionsFor = (may: (action: Action) => boolean): readonly Section[] =>
  SECTIONS.flatMap((pages: readonly SectionPage[]) => {
    const [first, ...below] = pages.filter((page) => !("asks" in page) || page.asks.some(may));
    return first === undefined ? [] : [{ first, below }];
  });

/** Whether an address, as `/enti/<body>/misure/…`, is at a page or at something found from it. */
export const isAt = (pathname: string, page: SectionPage): boolean =>
  page.at.some((part) => part === (pathname.split("/")[3] ?? ""));
