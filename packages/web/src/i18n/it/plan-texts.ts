/** What the page of the texts of a plan says, in Italian. */
export const planTexts = {
  planTexts: {
    title: "Testi del piano",
    forms: {
      performance:
        "I capitoli del Piano della performance ({{source}}). I dati entrano da soli; qui si scrive il resto.",
      integrated: "I capitoli del PIAO ({{source}}). I dati entrano da soli; qui si scrive il resto.",
      simplified:
        "I capitoli del PIAO semplificato ({{source}}). I dati entrano da soli; qui si scrive il resto.",
    },
    toWrite_one: "{{count}} capitolo è ancora vuoto.",
    toWrite_other: "{{count}} capitoli sono ancora vuoti.",
    allWritten: "Nessun capitolo è vuoto.",
    empty: "Vuoto: nessun dato lo riempie, il testo va scritto.",
    computed: "Fatto dai dati; un testo, se c’è, sta prima.",
    by: "{{who}}, {{when}}",
    write: "Scrivi",
    rewrite: "Modifica",
    save: "Salva il testo",
    tools: "Forma del testo",
    ways: {
      strong: "Grassetto",
      emphasis: "Corsivo",
      heading: "Titolo",
      list: "Elenco",
      steps: "Elenco numerato",
    },
    insert: "Inserisci un dato",
    which: "Quale dato",
    put: "Inserisci",
    noFigures: "Il piano in vigore non ha ancora dati.",
    figure: "{{code}}, {{what}}",
    unknownFigure: "dato non più nel piano",
    whats: { value: "valore", target: "valore atteso", achievement: "raggiungimento" },
  },
} as const;
