import type { Chosen } from "./chosen.ts";
import type { DraftUse } from "./outline.ts";
import { Row } from "./row.tsx";
import type { Drafting } from "./use-draft.ts";

type Props = {
  readonly use: DraftUse;
  readonly draft: Drafting;
  readonly chosen: Chosen | null;
  readonly onChoose: (chosen: Chosen) => void;
};

/** An indicator at its place in the draft. */
export const UseItem = ({ use, draft, chosen, onChoose }: Props) => {
  const indicator = draft.view.indicators.find(({ id }) => id === use.indicatorId);
  return (
    <li>
      <Row
        className={`draft-use standing-${use.standing}`}
        isChosen={chosen?.id === use.id}
        code={indicator?.code}
        title={indicator?.title}
        weight={use.weight}
        onClick={() => onChoose({ entity: "use", id: use.id })}
      />
    </li>
  );
};
