import type { changesOf } from "@albero/api";
import { formatDay, formatDecimal, LABELS, type Day, type Decimal, type Language } from "@albero/domain";

type Changes = Extract<ReturnType<typeof changesOf>, { readonly ok: true }>["value"];
type Change = Changes["figures"][number];
type State = NonNullable<Change["before"]>;

const WORDS = {
  it: {
    ...{ since: "Cambiato da", nothing: "Nulla è cambiato.", body: "Ente", why: "Perché" },
    ...{ absent: "non c’era", gone: "non c’è più", provisional: "provvisorio", validated: "validato" },
  },
  en: {
    ...{ since: "Changed since", nothing: "Nothing has changed.", body: "Body", why: "Why" },
    ...{ absent: "was not there", gone: "is gone", provisional: "provisional", validated: "validated" },
  },
} as const;

const nameOf = ({ of }: Change, language: Language): string => {
  switch (of.kind) {
    case "body":
      return WORDS[language].body;
    case "node":
      return `${of.node.code} ${of.node.title}`;
    case "card":
      return `${of.card.code} ${of.card.title}`;
    case "measure":
      return `${of.measure.code} ${of.measure.name}`;
    default:
      return `${of.code} ${of.title}`;
  }
};

const figureText = ({ figure }: State, decimals: number, language: Language): string => {
  if (figure?.kind === "number") return formatDecimal(figure.number as Decimal, decimals, language);
  return figure?.kind === "date" ? formatDay(figure.date as Day) : "-";
};

const achievementText = ({ achievement, light }: State, language: Language): string => {
  if (achievement !== null) return `${formatDecimal(achievement as Decimal, 2, language)} %`;
  return light === null ? "-" : LABELS[language].lights[light];
};

/** Whether there is something that could be provisional or validated: what is missing is neither. */
const isThere = ({ achievement, figure }: State): boolean =>
  achievement !== null || figure?.kind === "number" || figure?.kind === "date";

/** Everything a state says in short, so that whatever changed is seen: "67,86 %, provvisorio". */
const stateText = (state: State, { of, decimals }: Change, language: Language): string => {
  const words = WORDS[language];
  const main =
    of.kind === "measure" ? figureText(state, decimals, language) : achievementText(state, language);
  return isThere(state) ? `${main}, ${state.provisional ? words.provisional : words.validated}` : main;
};

const line = (change: Change, language: Language): string => {
  const { before, after } = change;
  const words = WORDS[language];
  const was = before === null ? words.absent : stateText(before, change, language);
  const is = after === null ? words.gone : stateText(after, change, language);
  const why = change.causes.map((place) => place + 1).join(", ");
  return `${nameOf(change, language)}: ${was} → ${is} [${why}]`;
};

/** What changed as text for a terminal: each figure before and after, and the numbered causes it names. */
export const changesTable = ({ since, causes, figures }: Changes, language: Language): string => {
  const words = WORDS[language];
  const head = `${words.since} ${since.knownAt}`;
  if (figures.length === 0) return `${head}\n\n${words.nothing}\n`;
  const why = causes.map(({ text }, place) => `${String(place + 1).padStart(3)}. ${text}`);
  return `${[head, "", ...figures.map((each) => line(each, language)), "", words.why, ...why].join("\n")}\n`;
};
