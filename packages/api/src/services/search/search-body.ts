import type { FoundView, searchBody as endpoint } from "@albero/contract";
import { formatFormula, formulaNamesOf, type BodyDocument, type BodyId } from "@albero/domain";
import { loadActs, loadOrgans, readBody } from "@albero/store";
import type { Handler } from "../../http/bind.ts";
import type { Language } from "../../http/language.ts";
import { answer } from "../../reply.ts";
import { citedAct } from "../../views/act.ts";
import { unitsAt } from "../../views/lens.ts";
import { inForce } from "../library/library-views.ts";
import { todayOf } from "../moment.ts";
import type { Service } from "../service.ts";

/** Something that can be found: what it is called, and what else it says. */
type Thing = Omit<FoundView, "excerpt"> & { readonly says: string };

/** What stands in the plans: of each the version worked on, else the last. */
const planThings = ({ plans }: BodyDocument): readonly Thing[] =>
  plans.toReversed().flatMap(({ versions }) => {
    const version = versions.at(-1);
    if (version === undefined) return [];
    const plain = { says: "" };
    return [
      ...version.nodes.map(({ id, code, title, description }): Thing => ({
        ...{ kind: "node", id, code, title, says: description ?? "" },
      })),
      ...version.cards.map(({ id, code, title }): Thing => ({ kind: "card", id, code, title, ...plain })),
      ...version.cardObjectives.map(({ id, code, title, description }): Thing => ({
        ...{ kind: "card-objective", id, code, title, says: description ?? "" },
      })),
    ];
  });

const libraryThings = (document: BodyDocument, language: Language): readonly Thing[] => {
  const nodes = document.plans.flatMap(({ versions }) => versions.at(-1)?.nodes ?? []);
  const names = formulaNamesOf({ ...document, nodes });
  return [
    ...inForce(document.indicators).map(({ id, code, title, formula, description }): Thing => ({
      ...{ kind: "indicator", id, code, title },
      says: `${formatFormula(formula, { language, names })} ${description ?? ""}`,
    })),
    ...inForce(document.measures).map(({ id, code, name, description }): Thing => ({
      ...{ kind: "measure", id, code, title: name, says: description ?? "" },
    })),
  ];
};

const AROUND = 60;

/** The words with some of the text around them; `null` when they do not stand in it. */
const excerptOf = (text: string, words: readonly string[]): string | null => {
  const low = text.toLowerCase();
  const at = Math.min(...words.map((word) => low.indexOf(word)).filter((index) => index >= 0));
  if (!Number.isFinite(at)) return null;
  const [from, to] = [Math.max(0, at - AROUND), at + AROUND];
  return `${from > 0 ? "…" : ""}${text.slice(from, to).trim()}${to < text.length ? "…" : ""}`;
};

/** First a code that is the words, then codes that begin so, then titles, then what is only said inside. */
const rankOf = ({ code, title }: Thing, words: string): number => {
  const [lowCode, lowTitle] = [(code ?? "").toLowerCase(), title.toLowerCase()];
  if (lowCode === words) return 0;
  if (lowCode.startsWith(words)) return 1;
  if (lowTitle.startsWith(words)) return 2;
  return `${lowCode} ${lowTitle}`.includes(words) ? 3 : 4;
};

/** The things that answer all words, best first; each once, however many plans hold it. */
export const find = (things: readonly Thing[], asked: string): readonly FoundView[] => {
  const whole = asked.trim().toLowerCase();
  const words = whole.split(/\s+/).filter((word) => word !== "");
  const once = new Map(things.toReversed().map((thing) => [`${thing.kind} ${thing.id}`, thing]));
  return [...once.values()]
    .toReversed()
    .filter(({ code, title, says }) => {
      const text = `${code ?? ""} ${title} ${says}`.toLowerCase();
      return words.length > 0 && words.every((word) => text.includes(word));
    })
    .toSorted((a, b) => rankOf(a, whole) - rankOf(b, whole))
    .map(({ says, ...thing }) => {
      const isNamed = words.every((word) =>
        `${thing.code ?? ""} ${thing.title}`.toLowerCase().includes(word),
      );
      return { ...thing, excerpt: isNamed ? null : excerptOf(says, words) };
    });
};

const MOST = 20;

/** Looks for words in codes, titles and formulas of everything in the body. */
export const searchBody =
  (service: Service): Handler<typeof endpoint> =>
  async (call) => {
    const bodyId = call.params.bodyId as BodyId;
    const { document } = await service.snapshots(bodyId);
    const scope = { bodyId, accountId: call.caller.actor.accountId };
    const { acts, organs } = await readBody(service.parts.database, scope, async (tx) => ({
      acts: await loadActs(tx, bodyId),
      organs: await loadOrgans(tx, bodyId),
    }));
    const units = unitsAt(document, { today: todayOf(document.body, call.now), knownAt: call.now });
    const found = find(
      [
        ...planThings(document),
        ...libraryThings(document, call.language),
        ...[...units.values()].map(({ id, name, functions }): Thing => ({
          ...{ kind: "unit", id, code: null, title: name, says: functions.join(" ") },
        })),
        ...acts.map((act): Thing => ({
          ...{ kind: "act", id: act.id, code: null, title: act.subject, says: citedAct(act, organs) },
        })),
      ],
      call.query.words,
    );
    return answer({ total: found.length, found: [...found.slice(0, call.query.limit ?? MOST)] });
  };
