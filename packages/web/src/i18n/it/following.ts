/** How figures go on: their course, forecasts, narratives and monitoring reports, in Italian. */
export const following = {
  chart: { asTable: "Mostra come tabella", csv: "Scarica CSV" },
  course: {
    title: "Andamento",
    lead: "Gli stessi periodi di ogni anno, uno accanto all’altro.",
    level: "atteso nell’anno {{value}}",
    nothing: "Nessun periodo è ancora concluso: qui si vedrà come procede.",
    file: "andamento",
  },
  forecast: {
    title: "Previsione a fine anno",
    against: "atteso {{target}}",
    between: "(tra {{low}} e {{high}})",
    reached: "raggiungerebbe il {{value}}",
    how: "Come è prevista e quanto è sicura",
    notAResult:
      "È una previsione: non entra in nessun risultato. I valori che non si sommano restano quelli di oggi.",
  },
} as const;
