import { termsOf, type RoomTerms } from "./term.ts";

/** The rooms beside the tree of figures. */
export const AROUND_TERMS: readonly RoomTerms[] = [
  termsOf("budget", [
    ["Budget", "bilancio", "The budget statements of the plan, years across and lines down."],
    ["BudgetLine", "voce di bilancio", "An amount or an index with one figure a year."],
  ]),
  termsOf("context", [
    ["Context", "analisi del contesto", "Outside and inside figures of the plan."],
    ["ContextTable", "tabella del contesto", "A table of context figures as printed."],
  ]),
  termsOf("plan", [
    ["BodyDocument", "documento dell’ente", "A whole body as one document, written out and read in."],
    ["CheckId", "controllo", "A check of the plan by its code, as C-W100."],
    ["CheckSubject", "oggetto del controllo", "What a check looks at: plan, cards, library, tables."],
    ["Severity", "gravità", "Error, warning or information."],
    ["CheckQuestion", "domanda di controllo", "Which version is checked, and the day it is."],
    ["CheckReport", "esito dei controlli", "Everything that was checked and everything that was found."],
    ["CheckRun", "controllo eseguito", "A check with how much it found."],
    ["Finding", "rilievo", "What a check found, with its place, what was expected and a repair."],
    ["PlaceKind", "tipo di punto", "What a step on the way to a place is: objective, card, indicator."],
    ["PlacePart", "punto", "A step on the way to the place of a finding."],
    ["Said", "dato del rilievo", "A figure or word a finding speaks of."],
    ["Fix", "correzione", "A repair that needs no more than a yes."],
    ["FixEdit", "passo della correzione", "One edit of a repair, as in a JSON Patch."],
  ]),
  termsOf("permission", [
    ["Role", "ruolo", "What somebody is in a body."],
    ["RoleAssignment", "attribuzione di un ruolo", "A role of an account, for a time and within a scope."],
    ["Scope", "ambito del ruolo", "The body, a unit and those below, the sources of measures, oneself."],
    ["Actor", "soggetto che agisce", "Who asks, with the roles held now."],
    ["Action", "azione", "What is asked for."],
    ["Facts", "circostanze", "What is known of the thing acted on."],
    ["Filter", "filtro degli elenchi", "What of a list may be seen."],
    ["Reach", "portata del permesso", "How far a role may go in an action."],
  ]),
  termsOf("vocabulary", [
    ["Language", "lingua", "Italian or English."],
    ["Labels", "parole degli elenchi", "The word of every code."],
    ["ToldStep", "passo in parole", "One sentence of an explanation."],
    ["ToldFinding", "rilievo in parole", "A finding with place, message and remedy in words."],
    ["Names", "nomi", "What people call the things that steps name by id."],
    ["DocumentNames", "nomi del documento", "The names of things as a document calls them."],
    ["FigureForm", "forma della cifra", "Unit and decimals a figure is written with."],
  ]),
];
