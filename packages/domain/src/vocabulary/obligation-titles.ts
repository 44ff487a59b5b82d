import type { ObligationCode } from "../duty/obligation.ts";
import type { Language } from "./language.ts";

/** What an obligation of the year is called; the body may call the duty it makes of it otherwise. */
export const OBLIGATION_TITLES: Readonly<Record<Language, Readonly<Record<ObligationCode, string>>>> = {
  it: {
    plan: "Adozione del piano (PIAO)",
    "equality-data": "Dati sulle pari opportunità al CUG",
    "equality-report": "Relazione del CUG",
    "accessibility-objectives": "Obiettivi di accessibilità e stato del telelavoro",
    fund: "Costituzione del fondo e avvio della contrattazione",
    accounts: "Bilancio d’esercizio dell’anno precedente",
    "agency-objectives": "Obiettivi dell’azienda speciale",
    report: "Relazione sulla performance, approvata e validata",
    "public-bodies-index": "Aggiornamento dei dati nell’indice delle pubbliche amministrazioni",
    "budget-update": "Aggiornamento del preventivo",
    "accessibility-declaration": "Dichiarazione di accessibilità",
    "yearly-relation": "Relazione previsionale e programmatica dell’anno seguente",
    budget: "Preventivo dell’anno seguente",
    "operating-budget": "Budget direzionale dell’anno seguente",
    "positive-actions-report": "Relazione sulle azioni positive",
  },
  en: {
    plan: "Adoption of the plan (PIAO)",
    "equality-data": "Equality data to the CUG",
    "equality-report": "Report of the CUG",
    "accessibility-objectives": "Accessibility objectives and state of telework",
    fund: "Setting up of the fund, start of the bargaining",
    accounts: "Accounts of the year before",
    "agency-objectives": "Objectives of the special agency",
    report: "Performance report, approved and validated",
    "public-bodies-index": "Update of the data in the index of public bodies",
    "budget-update": "Update of the budget",
    "accessibility-declaration": "Accessibility declaration",
    "yearly-relation": "Planning report for the year after",
    budget: "Budget of the year after",
    "operating-budget": "Operating budget of the year after",
    "positive-actions-report": "Report on positive actions",
  },
};
