import type { Labels } from "./labels.ts";

export const IT_LABELS = {
  lights: {
    "in-line": "in linea",
    "to-watch": "da seguire",
    critical: "critico",
    missing: "dato mancante",
    "not-assessable": "non valutabile",
    "not-due": "non dovuto",
  },
  directions: {
    ">=": "almeno",
    ">": "più di",
    "<=": "al massimo",
    "<": "meno di",
    "=": "esattamente",
    by: "entro il",
  },
  indicatorKinds: { number: "numero", percent: "rapporto", mean: "media", days: "giorni", date: "data" },
  accumulations: {
    sum: "somma dei periodi",
    latest: "ultimo valore",
    mean: "media dei periodi",
    cumulative: "valore cumulato",
    "event-date": "data dell’evento",
  },
  frequencies: {
    year: "annuale",
    semester: "semestrale",
    quadrimestre: "quadrimestrale",
    quarter: "trimestrale",
    month: "mensile",
  },
  origins: {
    entered: "inserito",
    imported: "importato",
    computed: "calcolato",
    survey: "rilevato con indagine",
    declared: "dichiarato",
  },
  nodeKinds: {
    area: "ambito strategico",
    strategic: "obiettivo strategico",
    operational: "obiettivo operativo",
    container: "contenitore di target annuali",
  },
  standings: { active: "attivo", "struck-out": "cassato", "not-assessable": "non valutabile" },
  planStatuses: {
    draft: "bozza",
    proposed: "proposto",
    approved: "approvato",
    published: "pubblicato",
    closed: "chiuso",
  },
  cardRoles: {
    "secretary-general": "segretario generale",
    manager: "dirigente",
    "organisational-position": "posizione organizzativa",
    employee: "dipendente",
  },
  unitTypes: {
    top: "vertice amministrativo",
    area: "area",
    service: "servizio",
    office: "ufficio",
    "special-agency": "azienda speciale",
  },
} as const satisfies Labels;
