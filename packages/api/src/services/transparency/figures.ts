import type { PublishedFigures, PublicIndicator } from "@albero/contract";
import type { Question } from "@albero/domain";
import { indicatorView, placedIndicator } from "../../views/indicator.ts";
import type { Lens } from "../../views/lens.ts";
import { nodeView, treeView } from "../../views/tree.ts";
import { momentView } from "../moment.ts";
import { look, type Asking, type Service } from "../service.ts";

/** The public looks at objectives: where an indicator stands on a card of a post is not told, nor what is foreseen. */
const publicIndicator = (lens: Lens, id: string): readonly PublicIndicator[] => {
  const placed = placedIndicator(lens, id);
  if (placed === null) return [];
  const view = indicatorView(lens, placed);
  const places = view.places
    .filter(({ card }) => card === null)
    .map((place) => ({ ...place, forecast: null }));
  return places.length === 0 ? [] : [{ ...view, places }];
};

/** The figures of a plan for the public, read off a lens. */
const figuresIn = (lens: Lens): PublishedFigures => {
  const { plan, body } = treeView(lens);
  const ids = new Set(lens.version.uses.map(({ indicatorId }) => indicatorId));
  const nodes = treeView(lens).nodes.flatMap(({ id }) => {
    const node = lens.nodes.get(id);
    if (node === undefined) return [];
    const { plan: _plan, cards: _cards, ...view } = nodeView(lens, node);
    return [view];
  });
  return {
    ...{ moment: momentView(lens.question), plan, body, nodes },
    indicators: [...ids].flatMap((id) => publicIndicator(lens, id)),
  };
};

/** The figures of a plan as the public gets them at a moment, in a language; `null` where no plan was in force. */
export const publicFigures = async (
  service: Service,
  call: Asking,
  question: Question,
): Promise<{ readonly figures: PublishedFigures; readonly lens: Lens } | null> => {
  const { period, today, knownAt } = question;
  const seen = await look(service, { ...call, query: { period, today, "known-at": knownAt } });
  return seen.ok ? { figures: figuresIn(seen.value.lens), lens: seen.value.lens } : null;
};
