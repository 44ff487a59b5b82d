import { useState, type DragEvent, type KeyboardEvent } from "react";
import { useTranslation } from "react-i18next";
import { formatNumber } from "../../i18n/format.ts";
import { isDropPlace, moveAmong, moveInto, standingOf } from "./moving.ts";
import { weightSum, type DraftBranch } from "./outline.ts";
import { Row } from "./row.tsx";
import type { Chosen } from "./chosen.ts";
import type { Drafting } from "./use-draft.ts";
import { UseItem } from "./use-item.tsx";

type Props = {
  readonly draft: Drafting;
  readonly branch: DraftBranch;
  readonly chosen: Chosen | null;
  readonly onChoose: (chosen: Chosen) => void;
};

const WHOLE = 10_000;

/** The sum of the weights below, where any is given; another one than 100 is told in words. */
const Sum = ({ branch }: { readonly branch: DraftBranch }) => {
  const { t } = useTranslation();
  const sums = [branch.uses, branch.branches.map(({ node }) => node)].map((rows) =>
    weightSum(rows.filter(({ standing }) => standing === "active").map(({ weight }) => weight)),
  );
  const wrong = sums.find((sum) => sum !== null && sum !== WHOLE);
  if (wrong === undefined || wrong === null) return null;
  return (
    <span className="under remark">{t("draft.sumIs", { sum: formatNumber(String(wrong / 100), 2) })}</span>
  );
};

const DRAGGED = "application/x-albero-node";

/** A row is dragged by its button; dropped upon a place it goes into it, upon a sibling before it. */
const useDragging = ({ draft, branch }: Props) => {
  const [isOver, setOver] = useState(false);
  const { node } = branch;
  const { content } = draft.view;
  return {
    isOver,
    handlers: {
      draggable: true,
      onDragStart: (event: DragEvent) => event.dataTransfer.setData(DRAGGED, node.id),
      onDragOver: (event: DragEvent) => {
        if (!event.dataTransfer.types.includes(DRAGGED)) return;
        event.preventDefault();
        setOver(true);
      },
      onDragLeave: () => setOver(false),
      onDrop: (event: DragEvent) => {
        setOver(false);
        const id = event.dataTransfer.getData(DRAGGED);
        const dragged = content.nodes.find((each) => each.id === id);
        if (dragged === undefined || !isDropPlace(dragged, node)) return;
        event.preventDefault();
        void draft.edit([moveInto(dragged, node)]);
      },
    },
  };
};

/** A node of the draft: chosen by its button, moved with Alt and the arrows or by dragging, and what hangs below it. */
export const BranchItem = (props: Props) => {
  const { draft, branch, chosen, onChoose } = props;
  const { node, uses, branches } = branch;
  const { isOver, handlers } = useDragging(props);
  const onKeyDown = (event: KeyboardEvent) => {
    if (!event.altKey || (event.key !== "ArrowUp" && event.key !== "ArrowDown")) return;
    event.preventDefault();
    const edit = moveAmong(standingOf(draft.view.content, node), event.key === "ArrowUp" ? -1 : 1);
    if (edit !== null) void draft.edit([edit]);
  };
  return (
    <li className={`draft-item draft-${node.kind}`}>
      <Row
        className={`standing-${node.standing} ${isOver ? "is-over" : ""}`}
        isChosen={chosen?.id === node.id}
        code={node.code}
        title={node.title}
        weight={node.weight}
        below={<Sum branch={branch} />}
        onClick={() => onChoose({ entity: "node", id: node.id })}
        onKeyDown={onKeyDown}
        {...handlers}
      />
      {uses.length + branches.length > 0 && (
        <ul>
          {uses.map((use) => (
            <UseItem key={use.id} {...{ use, draft, chosen, onChoose }} />
          ))}
          {branches.map((child) => (
            <BranchItem key={child.node.id} {...{ branch: child, draft, chosen, onChoose }} />
          ))}
        </ul>
      )}
    </li>
  );
};
