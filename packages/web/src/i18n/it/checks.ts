/** What the page of the checks says, in Italian. */
export const checks = {
  checks: {
    lead: "Che cosa è stato controllato di «{{plan}}», versione {{version}}, e che cosa è stato trovato.",
    leadNoPlan: "Non c’è ancora un piano: sono controllate solo le tabelle dell’ente.",
    filter: "Gravità",
    every: "Tutte",
    severity: { error: "Errore", warning: "Avviso", info: "Informazione" },
    severities: { error: "Errori", warning: "Avvisi", info: "Informazioni" },
    why: {
      error: "Vanno corretti: fermano l’approvazione del piano.",
      warning: "Possono essere giusti: si correggono, oppure se ne scrive il motivo.",
      info: "Cose da sapere: non chiedono nulla.",
    },
    found_one: "{{count}} rilievo",
    found_other: "{{count}} rilievi",
    summary: "{{errors}} errori, {{warnings}} avvisi, {{infos}} informazioni",
    proposal: "Proposta: da «{{actual}}» a «{{expected}}»",
    clean: "Controlli senza rilievi",
    cleanWhy: "Anche questi sono stati fatti, e tutto è in ordine.",
    check: "Controllo",
    source: "Fonte",
    none: "Nessun rilievo di questa gravità.",
  },
} as const;
