import { termsOf } from "./term.ts";

export const ORGANISATION_TERMS = termsOf("organisation", [
  ["Body", "ente", "A public body that runs its performance cycle."],
  ["Unit", "unità organizzativa", "A part of the body as it was over a stretch of time."],
  ["UnitType", "tipo di unità", "Top, area, service, office or special agency."],
  ["Seat", "sede", "A place where the body works."],
  ["Organ", "organo", "Council, board, auditors: what it does and its state."],
  ["Participation", "partecipazione", "A company or body in which the body holds a share."],
  ["Profile", "identità dell’ente", "What a plan tells of the body besides its units."],
  ["Fact", "dato descrittivo", "A label and a text that pages only show."],
  ["StaffTable", "tabella della dotazione organica", "One way of dividing the staff, with printed totals."],
  ["Dated", "periodo di validità", "From when to when a thing holds, and since when it is known."],
  ["AsOf", "alla data", "A day and a moment of knowledge to look from."],
  ["Post", "posto in dotazione organica", "A post over time; who holds it is an assignment."],
  ["PostRole", "ruolo del posto", "What a post answers for, which decides its card."],
  ["Staffing", "personale sui posti", "The posts of a body and who holds them, over time."],
  ["Assignment", "assegnazione", "Who holds a post, when, and for how much of full time."],
]);
