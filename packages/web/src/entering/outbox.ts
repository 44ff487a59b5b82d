import { answered, type Answer, type Wish } from "./cell-draft.ts";
import type { HeldDrafts } from "./held.ts";
import type { CellAt } from "./steps.ts";

/** One wish on its way out. */
export type Going = { readonly at: CellAt; readonly wish: Wish; readonly version: number };

/** Sends wishes and gives what became of each, in their order; never throws. */
export type Send = (going: readonly Going[]) => Promise<readonly Answer[]>;

/** The most one call carries. */
const MOST = 200;

const goingIn = (held: HeldDrafts): readonly Going[] =>
  held
    .all()
    .flatMap(({ at, draft }) => {
      const [wish] = draft.wishes;
      return draft.standing.kind === "sending" && wish !== undefined
        ? [{ at, wish, version: draft.seen.version }]
        : [];
    })
    .slice(0, MOST);

type Outbox = {
  readonly held: HeldDrafts;
  readonly send: Send;
  /** Told once nothing is on its way any more, with the answers that came. */
  readonly onQuiet: (answers: readonly Answer[]) => void;
};

/** Sends whatever is ready, one call at a time with all of it, until nothing is left to send. */
export const makeOutbox = ({ held, send, onQuiet }: Outbox) => {
  let isBusy = false;
  return async (): Promise<void> => {
    if (isBusy) return;
    isBusy = true;
    const heard: Answer[] = [];
    for (let going = goingIn(held); going.length > 0; going = goingIn(held)) {
      const answers = await send(going);
      heard.push(...answers);
      held.together(() =>
        going.forEach(({ at, wish }, i) => {
          const answer = answers[i] ?? { kind: "away", for: "network" };
          held.move(at, (draft) => answered(draft, wish.key, answer));
        }),
      );
    }
    isBusy = false;
    onQuiet(heard);
  };
};
