import type { PlanChapter } from "../plan/plan-form.ts";
import type { Language } from "./language.ts";

const NAMES: Readonly<Record<Language, Readonly<Record<PlanChapter, string>>>> = {
  it: {
    acts: "Atti e formazione del piano",
    body: "L’amministrazione",
    context: "Il contesto",
    "public-value": "Valore pubblico",
    performance: "Performance",
    risks: "Rischi corruttivi e trasparenza",
    structure: "Struttura organizzativa",
    "agile-work": "Lavoro agile",
    "staff-needs": "Fabbisogni, formazione e azioni positive",
    monitoring: "Monitoraggio",
    annexes: "Allegati",
  },
  en: {
    acts: "Acts and making of the plan",
    body: "The body",
    context: "Context",
    "public-value": "Public value",
    performance: "Performance",
    risks: "Corruption risks and transparency",
    structure: "Organisation",
    "agile-work": "Agile work",
    "staff-needs": "Staff needs, training and positive actions",
    monitoring: "Monitoring",
    annexes: "Annexes",
  },
};

/** The title of a chapter of the plan, on pages and in print. */
export const chapterName = (chapter: PlanChapter, language: Language): string => NAMES[language][chapter];
