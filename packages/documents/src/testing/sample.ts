import type { BodyId, Day, Hundredths, IndicatorId, Light, NodeId, PeriodCode, UseId } from "@albero/domain";
import type { Figure } from "../blocks/block.ts";
import type { PrintedDocument } from "../blocks/document.ts";
import type { FigureRef } from "../blocks/figure-ref.ts";
import { bar, light, lineBreak, link, quiet, strong, text, value } from "../blocks/make-runs.ts";
import {
  cell,
  facts,
  heading,
  list,
  nothing,
  paragraph,
  row,
  rowHeader,
  steps,
  table,
} from "../blocks/make.ts";
import { printable } from "../blocks/printable.ts";
import type { Row } from "../blocks/table.ts";

/** Text that would be a command, a tag or an entity to a careless renderer. */
export const HOSTILE = String.raw`#panic("no") $x$ *b* _i_ \ @ref <b>&amp;</b> "q" ]] } // /* --> ${"`"}`;

const useFigure = (id: string, what: "value" | "target" | "achievement"): FigureRef => ({
  kind: "use",
  id: id as UseId,
  what,
});

type Figures = readonly [target: string, value: string, achievement: number];

const line = ([code, title]: readonly [string, string], figures: Figures, of: Light): Row =>
  row([
    rowHeader([quiet(`${code} `), text(title)], { indent: 1 }),
    cell([value(useFigure(code, "target"), figures[0])]),
    cell([value(useFigure(code, "value"), figures[1])]),
    cell([value(useFigure(code, "achievement"), `${figures[2]},00`)]),
    cell([bar((figures[2] * 100) as Hundredths)]),
    cell([light(of, of)]),
  ]);

const grid = table(
  "Indicatori dell'area di prova",
  [
    { title: "Indicatore", align: "start", width: 1 },
    { title: "Target 2021", align: "decimal", width: "content" },
    { title: "Valore", align: "decimal", width: "content" },
    { title: "Raggiunto", align: "decimal", width: "content" },
    { title: "Andamento", align: "start", width: "content" },
    { title: "Semaforo", align: "start", width: "content" },
  ],
  [
    row([rowHeader([text("1 Area di prova")], { span: 5 }), cell([light("in-line", "In linea")])], "group"),
    line(["1.1", "Tempo medio di conclusione dei procedimenti"], ["≤ 30", "28,5", 100], "in-line"),
    line(["1.2", "Pratiche evase entro cinque giorni"], ["≥ 95,00", "71,25", 75], "to-watch"),
    line(["1.3", HOSTILE], ["≥ 1.200", "310", 26], "critical"),
    row([
      rowHeader([quiet("1.4 "), text("Indice senza dati")], { indent: 2 }),
      ...[nothing, nothing, nothing, nothing],
      cell([light("missing", "Dato mancante")]),
    ]),
  ],
);

const chart: Figure = {
  kind: "figure",
  alternative: printable("Istogramma: 2019 a 62, 2020 a 71."),
  caption: [text("Andamento dell'indicatore 1.1")],
  drawing: {
    width: 300,
    height: 60,
    shapes: [
      { kind: "rectangle", at: { x: 40, y: 20 }, size: { width: 60, height: 30 }, ink: "accent" },
      { kind: "rectangle", at: { x: 140, y: 14 }, size: { width: 60, height: 36 }, ink: "quiet" },
      { kind: "line", from: { x: 20, y: 50 }, to: { x: 280, y: 50 }, ink: "hairline", width: 1 },
      {
        kind: "polyline",
        points: [
          { x: 70, y: 16 },
          { x: 170, y: 10 },
        ],
        ink: "ink",
        width: 1,
      },
      { kind: "circle", at: { x: 70, y: 16 }, radius: 2, ink: "ink" },
      {
        kind: "label",
        at: { x: 70, y: 58 },
        text: printable("anno & prova"),
        size: 7,
        anchor: "middle",
        ink: "quiet",
      },
    ],
  },
};

/** A document with every kind of block and run. */
export const sampleDocument: PrintedDocument = {
  title: printable("Documento di prova"),
  language: "it",
  body: printable("Camera di Esempio"),
  about: printable("Un documento per le prove"),
  period: printable("I quadrimestre 2021"),
  date: "2021-05-15" as Day,
  dateWords: printable("dati al 15 maggio 2021"),
  mark: printable("Esempio"),
  orientation: "portrait",
  blocks: [
    { kind: "contents", title: printable("Indice"), depth: 2 },
    paragraph([text("Un documento con ogni tipo di blocco.")], "lead"),
    heading(1, [text("Quadro d'insieme")], "quadro"),
    paragraph(
      [
        value({ kind: "body", id: "b" as BodyId, what: "achievement" }, "87,46"),
        text(" "),
        light("to-watch", "Da seguire"),
      ],
      "headline",
    ),
    paragraph([
      text("La riduzione dei tempi medi di conclusione dei procedimenti amministrativi, "),
      strong("rispetto al 2020"),
      text(", vale "),
      value({ kind: "declared", id: "i" as IndicatorId, period: "2020" as PeriodCode }, "12,5"),
      lineBreak,
      text("giorni: ", "emphasis"),
      link("definizione", "https://example.org/a?b=c&d=e"),
      text(HOSTILE),
    ]),
    heading(2, [text("Indicatori")]),
    grid,
    heading(2, [text("Scheda")]),
    facts("Dati dell'obiettivo", [
      ["Peso", [value({ kind: "node", id: "n" as NodeId, what: "weight" }, "33,34")]],
      ["Risorse 2021", [value({ kind: "resource", id: "n" as NodeId, year: 2021 }, "1.234.567,89 €")]],
      ["Stato", [light("not-due", "Non dovuto"), text(" "), light("not-assessable", "Non valutabile")]],
    ]),
    heading(3, [text("Passi")]),
    steps([[text("Primo passo")], [text("Secondo passo: "), value(useFigure("1.1", "value"), "28,5")]]),
    list([[text("Una voce")], [text("Un'altra")]]),
    { kind: "page-break" },
    chart,
    paragraph([text("Nota in fondo.")], "note"),
  ],
};
