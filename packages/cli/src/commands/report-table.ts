import type { Report } from "@albero/api";
import { LABELS, periodName, type Language, type PeriodCode } from "@albero/domain";

type Row = {
  readonly depth: number;
  readonly name: string;
  readonly figure: string;
  readonly achievement: string;
  readonly light: string;
};

const HEADS = {
  it: {
    name: "Albero",
    figure: "Valore (obiettivo)",
    achievement: "Grado %",
    light: "Semaforo",
    body: "Ente",
    cards: "Schede",
  },
  en: {
    name: "Tree",
    figure: "Value (target)",
    achievement: "Achieved %",
    light: "Light",
    body: "Body",
    cards: "Cards",
  },
} as const;

const WIDEST_NAME = 72;

const mark = (language: Language, text: string): string =>
  language === "it" ? text.replace(".", ",") : text;

const achieved = (text: string | null, language: Language): string =>
  text === null ? "-" : mark(language, text);

type Value = Report["indicators"][number]["figure"] | Report["indicators"][number]["target"];

const valueText = (value: Value, language: Language): string => {
  if (value === null) return "-";
  if (value.kind === "number") return mark(language, value.number);
  return value.kind === "date" ? value.date.split("-").reverse().join("/") : "-";
};

const depthOf = (nodes: ReadonlyMap<string, Report["nodes"][number]>, id: string | null): number => {
  const node = id === null ? undefined : nodes.get(id);
  return node === undefined ? 0 : 1 + depthOf(nodes, node.parentId);
};

const rowsOf = (report: Report, language: Language): readonly Row[] => {
  const nodes = new Map(report.nodes.map((node) => [node.id, node]));
  const lights = LABELS[language].lights;
  return report.nodes.flatMap((node): Row[] => {
    const depth = depthOf(nodes, node.parentId);
    const { achievement, light } = node.rollUp;
    const own = {
      depth,
      name: `${node.code} ${node.title}`,
      figure: "",
      achievement: achieved(achievement, language),
      light: lights[light],
    };
    const uses = report.indicators.filter((use) => use.node?.id === node.id);
    const below = uses.map((use) => ({
      depth: depth + 1,
      name: `${use.code} ${use.title}`,
      figure: `${valueText(use.figure, language)} ${use.unit} (${valueText(use.target, language)})`,
      achievement: achieved(use.achievement, language),
      light: lights[use.light],
    }));
    return [own, ...below];
  });
};

const cut = (text: string, width: number): string =>
  text.length <= width ? text.padEnd(width) : `${text.slice(0, width - 1)}…`;

const cardRows = (report: Report, language: Language): readonly Row[] =>
  report.cards.map(({ card, rollUp }) => ({
    depth: 0,
    name: `${card.code} ${card.title}`,
    figure: "",
    achievement: achieved(rollUp.achievement, language),
    light: LABELS[language].lights[rollUp.light],
  }));

/** The tree as text for a terminal: names indented by level, values with targets, achievements, lights in words. */
export const reportTable = (report: Report, language: Language): string => {
  const heads = HEADS[language];
  const { achievement, light } = report.body;
  const body: Row = {
    depth: 0,
    name: heads.body,
    figure: "",
    achievement: achieved(achievement, language),
    light: LABELS[language].lights[light],
  };
  const rows = [body, ...rowsOf(report, language)];
  const cards = cardRows(report, language);
  const figures = Math.max(...[...rows, heads].map(({ figure }) => figure.length));
  const line = ({ depth, name, figure, ...rest }: Row): string =>
    `${cut("  ".repeat(depth) + name, WIDEST_NAME)}  ${figure.padEnd(figures)}  ${rest.achievement.padStart(10)}  ${rest.light}`.trimEnd();
  const title = `${report.plan.title} · ${periodName(report.moment.period as PeriodCode, language)} · ${report.moment.today}`;
  const parts = [title, "", line({ ...heads, depth: 0 }), ...rows.map(line)];
  const shown = cards.length === 0 ? parts : [...parts, "", heads.cards, ...cards.map(line)];
  return `${shown.join("\n")}\n`;
};
