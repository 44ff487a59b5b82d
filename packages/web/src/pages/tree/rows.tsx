import type { UseView } from "@albero/contract";
import { useTranslation } from "react-i18next";
import { Achievement, Coverage } from "../../components/achievement.tsx";
import { Figure, targetText } from "../../components/figure.tsx";
import { Light } from "../../components/light.tsx";
import { IndicatorLink, NodeLink } from "../../components/links.tsx";
import { standingText } from "../../components/standing.ts";
import { formatPercent } from "../../i18n/format.ts";
import type { Branch } from "./outline.ts";
import { Toggle } from "./toggle.tsx";

/** A weight where one is given; that the others are equal is said once, above the tree. */
export const Weight = ({ value }: { readonly value: string | null }) => {
  const { t } = useTranslation();
  if (value === null) return null;
  return (
    <span className="cell-weight number">
      <span className="cell-name">{t("figure.weight")} </span>
      {formatPercent(value)}
    </span>
  );
};

const UseRow = ({ use }: { readonly use: UseView }) => {
  const { t } = useTranslation();
  return (
    <li className="tree-item tree-use">
      <div className="tree-row">
        <span className="cell-title">
          <span className="code">{use.code}</span>{" "}
          <IndicatorLink id={use.indicatorId}>{use.title}</IndicatorLink>
        </span>
        <Achievement value={use.achievement} light={use.light} />
        <span className="cell-value">
          <Figure figure={use.figure} unit={use.unit} decimals={use.decimals} />
          {use.target !== null && <span className="soft"> {targetText(t, use, use.target)}</span>}
        </span>
        <Light light={use.light} />
        <Weight value={use.weight} />
      </div>
    </li>
  );
};

type Props = {
  readonly branch: Branch;
  readonly open: ReadonlySet<string>;
  readonly onToggle: (id: string) => void;
};

/** A node of the outline with its button to open and close, and below it its indicators and nodes. */
export const BranchRow = ({ branch, open, onToggle }: Props) => {
  const { t } = useTranslation();
  const { node, uses, branches } = branch;
  const isOpen = open.has(node.id);
  const isLeaf = uses.length === 0 && branches.length === 0;
  const below = `below-${node.id}`;
  return (
    <li className={`tree-item tree-${node.kind}`}>
      <div className="tree-row">
        <span className="cell-title">
          {!isLeaf && (
            <Toggle
              isOpen={isOpen}
              below={below}
              title={`${node.code} ${node.title}`}
              onToggle={() => onToggle(node.id)}
            />
          )}
          {node.kind !== "part" && <span className="code">{node.code}</span>}{" "}
          <NodeLink id={node.id}>{node.title}</NodeLink>
          {node.standing !== "active" && <span className="under">{standingText(t, node)}</span>}
        </span>
        <Achievement value={node.rollUp.achievement} light={node.rollUp.light} />
        <span className="cell-value">
          <Coverage rollUp={node.rollUp} />
        </span>
        <Light light={node.rollUp.light} />
        <Weight value={node.weight} />
      </div>
      {!isLeaf && (
        <ul id={below} hidden={!isOpen}>
          {isOpen && uses.map((use) => <UseRow key={use.id} use={use} />)}
          {isOpen &&
            branches.map((child) => (
              <BranchRow key={child.node.id} branch={child} open={open} onToggle={onToggle} />
            ))}
        </ul>
      )}
    </li>
  );
};
