/** What the form of the rules of a year says, in Italian. */
export const calendar = {
  calendar: {
    change: "Cambia le regole del {{year}}",
    save: "Salva le regole",
    wrong: "non si legge: vedi l’esempio",
    daysAllowed: "Giorni dopo la fine del periodo",
    daysLate: "Giorni in cui un valore in ritardo è ancora accettato",
    closeOpens: "La chiusura dell’anno si apre il",
    closeDue: "e finisce il",
    hour: "Ora delle e-mail",
    daysBefore: "Promemoria prima della scadenza, giorni",
    daysAfter: "Promemoria dopo la scadenza, giorni",
    managerDaysAfter: "Al dirigente dopo la scadenza, giorni",
    hints: {
      daysAllowed: "per esempio 15",
      daysLate: "vuoto: fino alla chiusura dell’anno",
      closeOpens: "giorno/mese dell’anno dopo, per esempio 16/01",
      closeDue: "giorno/mese dell’anno dopo, per esempio 30/04",
      hour: "da 0 a 23; vuoto: nessuna e-mail",
      daysBefore: "per esempio 3",
      daysAfter: "per esempio 1",
      managerDaysAfter: "per esempio 3",
    },
  },
} as const;
