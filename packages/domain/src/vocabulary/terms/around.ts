import { PLAN_TERMS } from "./plan.ts";
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
  PLAN_TERMS,
  termsOf("acts", [
    ["OrganInOffice", "organo in carica", "An organ over a stretch of time, without names."],
    ["OrganKind", "tipo di organo", "Council, board, commissioner, auditors, evaluation body and others."],
    ["Act", "atto", "An entry of the register: organ, kind, number, date, subject."],
    ["ActKind", "tipo di atto", "Deliberation, determination, opinion, certification and others."],
  ]),
  termsOf("cycle", [
    ["Calendar", "calendario delle rilevazioni", "How a body collects in one year: rounds, days, holidays."],
    ["HolidayRule", "regola dei giorni festivi", "What becomes of a deadline on a holiday."],
    ["Extension", "proroga", "More time for a round, for one unit or for everyone, with its reason."],
    ["Round", "rilevazione", "A period of collection with its window."],
    ["Window", "finestra della rilevazione", "From when values are asked, by when, and until when taken."],
    ["Stage", "stato della finestra", "Early, open, late or closed."],
    ["Collected", "misura rilevata", "How often something is asked and how long after the end."],
    ["Asking", "richiesta di proroga", "Whom an extension is looked for, and when."],
    ["Collection", "raccolta dell’anno", "What the collection of one year stands on."],
    ["Asked", "dato richiesto", "A value asked for: of which cell, from whom, when, how far it is."],
    ["Task", "cosa da fare", "A value somebody still has to enter or send."],
    ["When", "urgenza", "Overdue, today, this week, later."],
    ["Progress", "avanzamento dell’ufficio", "n of m values sent by an office."],
    ["ReminderRules", "regole dei promemoria", "The hour and the days on which people are written to."],
    [
      "ReminderKind",
      "motivo del promemoria",
      "Why somebody is written to: opened, due soon, returned, late.",
    ],
    ["Reminder", "promemoria", "A value somebody has to be written to about, since a day."],
    ["ReminderSpan", "giorni del promemoria", "The days one mail speaks of."],
    ["Punctuality", "puntualità", "How an office did in a round, from the record alone."],
    ["Looking", "momento dello sguardo", "The day it is, and the zone in which days end."],
    ["ReportLack", "che cosa manca alla relazione", "Values of an office a report on a round waits for."],
    [
      "MonitoringReport",
      "relazione di monitoraggio",
      "A report on a round: the question its figures answer.",
    ],
    ["RoundCount", "rilevazioni rispettate", "Rounds that can be judged, and those respected."],
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
    ["ToldOption", "opzione in parole", "An option of the SMVP: what it is about, and what was chosen."],
    ["SystemOption", "opzione del SMVP", "One of the options a measurement system states."],
    ["ToldFinding", "rilievo in parole", "A finding with place, message and remedy in words."],
    ["Names", "nomi", "What people call the things that steps name by id."],
    ["DocumentNames", "nomi del documento", "The names of things as a document calls them."],
    ["FigureForm", "forma della cifra", "Unit and decimals a figure is written with."],
  ]),
];
