/**
 * The desk of the evaluation body: the report on 2019 validated with two remarks, one of which nobody settled and comes
 * back, and the report on 2020 given to it, waiting to be validated.
 */
export const oversight = {
  note: "Atti e osservazioni inventati: il tavolo dell’OIV all’inizio di una validazione.",
  years: [
    {
      year: 2019,
      report: { act: "delibera di Giunta n. 14 del 22/05/2020", on: "2020-05-22" },
      remarks: [
        {
          ...{ indicator: "gradimento", on: "2020-06-08" },
          text: "I giudizi raccolti sono pochi: dire quanti utenti hanno risposto su quanti serviti.",
          answer: {
            on: "2020-06-15",
            text: "Dal 2020 il questionario si propone a ogni sportello, e il numero dei serviti sta accanto ai giudizi.",
          },
          settledOn: null,
        },
        {
          ...{ indicator: null, on: "2020-06-08" },
          text: "Manca una sintesi di una pagina per i cittadini.",
          answer: { on: "2020-06-15", text: "La sintesi apre ora la relazione." },
          settledOn: "2020-06-22",
        },
      ],
      validation: {
        ...{ act: "verbale OIV n. 4 del 22/06/2020", on: "2020-06-22", outcome: "with-remarks" },
        partly: [{ criterion: "data", note: "Su un indicatore di gradimento i dati sono pochi." }],
      },
      acts: [],
    },
    {
      year: 2020,
      report: { act: "delibera di Giunta n. 11 del 29/04/2021", on: "2021-04-29" },
      remarks: [],
      validation: null,
      acts: [
        {
          ...{ what: "appointment", act: "delibera di Giunta n. 20 del 02/07/2018", on: "2018-07-02" },
          text: null,
        },
        {
          ...{ what: "relation", act: "verbale OIV n. 2 del 30/04/2021", on: "2021-04-30" },
          text: "Il sistema regge: le rilevazioni sono puntuali, i documenti a supporto ancora rari.",
        },
      ],
    },
  ],
};
