import type { Client } from "@albero/contract";

/** A page of the application: what it is called here, and where it is. */
export type PagePath = { readonly name: string; readonly path: string };

/** Pages of no body. */
export const PUBLIC_PAGES: readonly PagePath[] = [
  { name: "sign-in", path: "/accesso" },
  { name: "enter", path: "/entra" },
  { name: "recovery", path: "/password-dimenticata" },
  { name: "own-access", path: "/il-mio-accesso" },
  { name: "new-body", path: "/ente-nuovo" },
  { name: "privacy", path: "/privacy" },
  { name: "accessibility", path: "/accessibilita" },
  { name: "legal", path: "/note-legali" },
  { name: "not-found", path: "/nulla" },
];

const valueOf = <Value>(
  answer: { readonly ok: true; readonly value: Value } | { readonly ok: false },
): Value => {
  if (!answer.ok) throw new Error("the service did not answer");
  return answer.value;
};

const found = <Thing>(things: readonly Thing[], wanted: (thing: Thing) => boolean, what: string): Thing => {
  const thing = things.find(wanted);
  if (thing === undefined) throw new Error(`the example has no ${what}`);
  return thing;
};

/** What the journeys speak of, by the codes people know them by. */
export const thingsOf = async (client: Client, bodyId: string) => {
  const [tree, measures, cards] = await Promise.all([
    client.readTree({ params: { bodyId } }),
    client.listMeasures({ params: { bodyId } }),
    client.listCards({ params: { bodyId } }),
  ]);
  const { nodes, uses, plan } = valueOf(tree);
  const rows = valueOf(measures).measures;
  const heads = valueOf(cards).cards;
  return {
    plan,
    node: (code: string) => found(nodes, (node) => node.code === code, `objective ${code}`),
    indicator: (code: string) => found(uses, ({ use }) => use.code === code, `indicator ${code}`).use,
    measure: (code: string) => found(rows, ({ measure }) => measure.code === code, `measure ${code}`),
    card: (code: string) => found(heads, ({ card }) => card.code === code, `card ${code}`).card,
  };
};
export type Things = Awaited<ReturnType<typeof thingsOf>>;

/** The pages about people, their bonuses and the evaluation body. */
const peoplePages = (body: string): readonly PagePath[] => [
  { name: "my-card", path: `${body}/la-mia-scheda` },
  { name: "appraisals", path: `${body}/valutazioni` },
  { name: "bonuses", path: `${body}/premi` },
  { name: "annual-report", path: `${body}/relazione` },
  { name: "sample", path: `${body}/campione` },
  { name: "remarks", path: `${body}/osservazioni` },
  { name: "oversight-acts", path: `${body}/atti-oiv` },
];

/** Every kind of page of the chamber's plan, each once. */
export const bodyPages = (bodyId: string, things: Things): readonly PagePath[] => {
  const body = `/enti/${bodyId}`;
  const measure = things.measure("Med_Conc");
  return [
    { name: "home", path: body },
    { name: "tasks", path: `${body}/da-fare` },
    { name: "sheet", path: `${body}/foglio?ufficio=${measure.sourceUnit?.id ?? ""}` },
    { name: "values-file", path: `${body}/da-file` },
    { name: "validation", path: `${body}/validazione` },
    { name: "rounds", path: `${body}/rilevazioni` },
    { name: "duties", path: `${body}/adempimenti` },
    { name: "late", path: `${body}/in-ritardo` },
    { name: "monitoring", path: `${body}/monitoraggio` },
    { name: "documents", path: `${body}/documenti` },
    { name: "publication", path: `${body}/pubblicazione` },
    { name: "tree", path: `${body}/albero` },
    { name: "tree-filtered", path: `${body}/albero?light=critical` },
    { name: "tree-by-unit", path: `${body}/albero?view=unit` },
    { name: "area", path: `${body}/obiettivi/${things.node("AS3").id}` },
    { name: "strategic", path: `${body}/obiettivi/${things.node("3.2").id}` },
    { name: "operational", path: `${body}/obiettivi/${things.node("3.2.1").id}` },
    { name: "indicators", path: `${body}/indicatori` },
    { name: "indicator", path: `${body}/indicatori/${things.indicator("C2.7.2_02").indicatorId}` },
    {
      name: "indicator-derived",
      path: `${body}/indicatori/${things.indicator("Percent_CorruzTrasp").indicatorId}`,
    },
    {
      name: "formula",
      path: `${body}/indicatori/${things.indicator("C2.7.2_02").indicatorId}/formula`,
    },
    { name: "measures", path: `${body}/misure` },
    { name: "measure", path: `${body}/misure/${measure.measure.id}` },
    { name: "unit", path: `${body}/unita/${measure.sourceUnit?.id ?? ""}` },
    { name: "cards", path: `${body}/schede` },
    { name: "card", path: `${body}/schede/${things.card("DirArea1").id}` },
    ...peoplePages(body),
    { name: "plans", path: `${body}/piani` },
    { name: "plan", path: `${body}/piani/${things.plan.id}/versioni/${things.plan.version}` },
    { name: "common-objectives", path: `${body}/piani/${things.plan.id}/obiettivi-comuni` },
    { name: "plan-texts", path: `${body}/piani/${things.plan.id}/testi` },
    { name: "plan-files", path: `${body}/piani/${things.plan.id}/importa-esporta` },
    { name: "checks", path: `${body}/controlli` },
    { name: "organisation", path: `${body}/organizzazione` },
    { name: "posts", path: `${body}/posti` },
    { name: "acts", path: `${body}/atti` },
    { name: "system", path: `${body}/smvp` },
    { name: "budget", path: `${body}/bilancio` },
    { name: "context", path: `${body}/contesto` },
    { name: "agile", path: `${body}/lavoro-a-distanza` },
    { name: "register", path: `${body}/registro` },
    { name: "accounts", path: `${body}/persone` },
    { name: "clients", path: `${body}/sistemi` },
    { name: "state", path: `${body}/stato` },
  ];
};
