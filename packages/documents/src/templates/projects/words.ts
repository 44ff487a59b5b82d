import type { Language, ProjectGain, ProjectSchemeId, PlanObjective, TargetComparison } from "@albero/domain";

type Words = {
  readonly dossier: (year: number) => string;
  readonly report: (year: number) => string;
  readonly count: (projects: number) => string;
  readonly asOf: (day: string) => string;
  readonly contents: string;
  readonly allOnOnePage: string;
  readonly project: string;
  readonly unit: string;
  readonly sized: string;
  readonly declared: string;
  readonly total: string;
  readonly step: string;
  readonly costs: (from: string) => string;
  readonly costsSource: string;
  readonly grade: string;
  readonly hourlyCost: string;
  readonly hours: string;
  readonly product: string;
  readonly percentage: string;
  readonly result: string;
  readonly about: string;
  readonly scheme: string;
  readonly schemes: Readonly<Record<ProjectSchemeId, string>>;
  readonly objective: string;
  readonly nature: Readonly<Record<NonNullable<PlanObjective["nature"]>, string>>;
  readonly benefits: string;
  readonly budget: string;
  readonly planAct: string;
  readonly decided: string;
  readonly act: (act: string, on: string) => string;
  readonly gains: string;
  readonly gain: (kind: ProjectGain["kind"], amount: string, year: number) => string;
  readonly conditions: string;
  readonly unanswered: string;
  readonly indicators: string;
  readonly indicator: string;
  readonly source: string;
  readonly target: string;
  readonly by: string;
  readonly comparison: Readonly<Record<TargetComparison, (value: string, to: string) => string>>;
  readonly onlyFollowed: string;
  readonly resources: string;
  readonly printedTotal: (amount: string) => string;
  readonly criterion: string;
  readonly reported: string;
  readonly scored: string;
  readonly part: string;
  readonly weight: string;
  readonly score: string;
  readonly note: string;
  readonly notAssessable: string;
  readonly outOf: (score: string) => string;
  readonly computed: (score: string) => string;
  readonly notScored: string;
  readonly struckOut: string;
  readonly evaluation: string;
  readonly released: string;
  readonly economy: string;
  readonly locked: string;
  readonly validated: (act: string, on: string) => string;
};

/** The words of the documents about improvement projects. */
export const WORDS: Readonly<Record<Language, Words>> = {
  it: {
    dossier: (year) => `Progetti di miglioramento ${year}`,
    report: (year) => `Relazione sui progetti di miglioramento ${year}`,
    count: (projects) => (projects === 1 ? "un progetto" : `${projects} progetti`),
    asOf: (day) => `situazione al ${day}`,
    contents: "Indice",
    allOnOnePage: "I progetti in una pagina",
    project: "Progetto",
    unit: "Ufficio",
    sized: "Somma delle righe",
    declared: "Dichiarato",
    total: "Totale",
    step: "Stato",
    costs: (from) => `Costi orari in vigore dal ${from}`,
    costsSource: "Fonte",
    grade: "Categoria",
    hourlyCost: "Costo orario €",
    hours: "Ore",
    product: "Prodotto €",
    percentage: "%",
    result: "Risultato €",
    about: "In breve",
    scheme: "Disciplina",
    schemes: { "ccnl-1999": "CCNL 1/4/1999, art. 15 c. 5", "ccnl-2018": "CCNL 21/5/2018, art. 67 c. 5 b)" },
    objective: "Obiettivo del piano",
    nature: { new: "nuovo", maintenance: "di mantenimento" },
    benefits: "Benefici attesi",
    budget: "Voce di bilancio",
    planAct: "Nel piano con",
    decided: "Deciso con",
    act: (act, on) => `${act} del ${on}`,
    gains: "Risparmi e ricavi",
    gain: (kind, amount, year) => `${kind === "saving" ? "risparmio" : "ricavo"} di ${amount} nel ${year}`,
    conditions: "Le sette condizioni",
    unanswered: "La risposta manca.",
    indicators: "Indicatori",
    indicator: "Indicatore",
    source: "Fonte",
    target: "Valore atteso",
    by: "Entro",
    comparison: {
      "at-least": (value) => `almeno ${value}`,
      "at-most": (value) => `al massimo ${value}`,
      exactly: (value) => value,
      between: (value, to) => `da ${value} a ${to}`,
      more: (value) => (value === "" ? "in aumento" : `più di ${value}`),
      less: (value) => (value === "" ? "in calo" : `meno di ${value}`),
    },
    onlyFollowed: "senza valore atteso",
    resources: "Risorse",
    printedTotal: (amount) => `La tabella riporta come totale ${amount}.`,
    criterion: "Criterio delle percentuali",
    reported: "Risultato rendicontato",
    scored: "Parti valutate",
    part: "Parte",
    weight: "Peso",
    score: "Punteggio",
    note: "Nota",
    notAssessable: "non valutabile",
    outOf: (score) => `${score}/100`,
    computed: (score) => `calcolato ${score}/100`,
    notScored: "non ancora valutato dall’OIV",
    struckOut: "cassato",
    evaluation: "Valutazione dell’OIV",
    released: "Da liberare",
    economy: "Economia di bilancio",
    locked:
      "La relazione sulla performance non è ancora validata dall’OIV: fino ad allora nessun importo si libera.",
    validated: (act, on) => `Relazione sulla performance validata: ${act} del ${on}.`,
  },
  en: {
    dossier: (year) => `Improvement projects ${year}`,
    report: (year) => `Report on the improvement projects ${year}`,
    count: (projects) => (projects === 1 ? "one project" : `${projects} projects`),
    asOf: (day) => `as of ${day}`,
    contents: "Contents",
    allOnOnePage: "The projects on one page",
    project: "Project",
    unit: "Office",
    sized: "Sum of the rows",
    declared: "Declared",
    total: "Total",
    step: "State",
    costs: (from) => `Hourly costs in force from ${from}`,
    costsSource: "Source",
    grade: "Grade",
    hourlyCost: "Hourly cost €",
    hours: "Hours",
    product: "Product €",
    percentage: "%",
    result: "Result €",
    about: "In short",
    scheme: "Contract",
    schemes: { "ccnl-1999": "CCNL 1/4/1999, art. 15 c. 5", "ccnl-2018": "CCNL 21/5/2018, art. 67 c. 5 b)" },
    objective: "Objective of the plan",
    nature: { new: "new", maintenance: "of maintenance" },
    benefits: "Expected benefits",
    budget: "Budget line",
    planAct: "In the plan by",
    decided: "Decided by",
    act: (act, on) => `${act} of ${on}`,
    gains: "Savings and revenue",
    gain: (kind, amount, year) => `${kind === "saving" ? "saving" : "revenue"} of ${amount} in ${year}`,
    conditions: "The seven conditions",
    unanswered: "The answer is missing.",
    indicators: "Indicators",
    indicator: "Indicator",
    source: "Source",
    target: "Target",
    by: "By",
    comparison: {
      "at-least": (value) => `at least ${value}`,
      "at-most": (value) => `at most ${value}`,
      exactly: (value) => value,
      between: (value, to) => `from ${value} to ${to}`,
      more: (value) => (value === "" ? "growing" : `more than ${value}`),
      less: (value) => (value === "" ? "falling" : `less than ${value}`),
    },
    onlyFollowed: "no target",
    resources: "Resources",
    printedTotal: (amount) => `The table gives ${amount} as its total.`,
    criterion: "Criterion of the percentages",
    reported: "Reported result",
    scored: "Parts assessed",
    part: "Part",
    weight: "Weight",
    score: "Score",
    note: "Note",
    notAssessable: "not assessable",
    outOf: (score) => `${score}/100`,
    computed: (score) => `computed ${score}/100`,
    notScored: "not scored by the evaluation body yet",
    struckOut: "struck out",
    evaluation: "The evaluation body’s findings",
    released: "To be released",
    economy: "Goes back to the budget",
    locked: "The annual report is not validated by the evaluation body yet: no money is released before.",
    validated: (act, on) => `Annual report validated: ${act} of ${on}.`,
  },
};
