import type { PlanViewView } from "@albero/contract";
import type { PlanView } from "@albero/domain";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Achievement, Coverage } from "../../components/achievement.tsx";
import { Light } from "../../components/light.tsx";
import { CardLink, IndicatorLink, NodeLink, UnitLink } from "../../components/links.tsx";
import { Loaded } from "../../components/loaded.tsx";
import { Steps } from "../../components/steps.tsx";
import { usePlanView } from "../../queries/plan.ts";
import { Weight } from "./rows.tsx";
import { Toggle } from "./toggle.tsx";
import { Heads } from "./tree-outline.tsx";

type Row = PlanViewView["rows"][number];
type Part = Row["parts"][number];

const LINKS = { node: NodeLink, use: IndicatorLink, "card-objective": CardLink } as const;

const PartRow = ({ part }: { readonly part: Part }) => {
  const Link = LINKS[part.kind];
  return (
    <li className="tree-item tree-use">
      <div className="tree-row">
        <span className="cell-title">
          <span className="code">{part.code}</span> <Link id={part.id}>{part.title}</Link>
        </span>
        <Achievement value={part.achievement} light={part.light} />
        <span className="cell-value" />
        <Light light={part.light} />
        <Weight value={part.weight} />
      </div>
    </li>
  );
};

const RowTitle = ({ view, row }: { readonly view: PlanView; readonly row: Row }) => {
  const { t } = useTranslation();
  if (row.key === null) return <span>{t("tree.noPerspective")}</span>;
  if (view === "unit") return <UnitLink id={row.key}>{row.title}</UnitLink>;
  if (view === "card") return <CardLink id={row.key}>{row.title}</CardLink>;
  return <span>{row.title}</span>;
};

const ViewRow = ({ view, row, id }: { readonly view: PlanView; readonly row: Row; readonly id: string }) => {
  const { t } = useTranslation();
  const [isOpen, setOpen] = useState(false);
  return (
    <li className="tree-item tree-view">
      <div className="tree-row">
        <span className="cell-title">
          <Toggle
            isOpen={isOpen}
            below={id}
            title={row.title ?? t("tree.noPerspective")}
            onToggle={() => setOpen(!isOpen)}
          />
          <RowTitle view={view} row={row} />
        </span>
        <Achievement value={row.rollUp.achievement} light={row.rollUp.light} />
        <span className="cell-value">
          <Coverage rollUp={row.rollUp} />
        </span>
        <Light light={row.rollUp.light} />
      </div>
      <div id={id} hidden={!isOpen}>
        {isOpen && (
          <>
            <ul>
              {row.parts.map((part) => (
                <PartRow key={`${part.kind} ${part.id} ${part.code}`} part={part} />
              ))}
            </ul>
            <details className="how view-steps">
              <summary>{t("figure.howComputed")}</summary>
              <Steps steps={row.steps} />
            </details>
          </>
        )}
      </div>
    </li>
  );
};

/** The figures by perspective, unit or card: each row opens to what it is made of and how it was computed. */
export const ViewContents = ({ view }: { readonly view: PlanView }) => {
  const { t } = useTranslation();
  return (
    <Loaded query={usePlanView(view)}>
      {({ rows }) =>
        rows.length === 0 ? (
          <p className="empty">{t(`tree.viewNothing.${view}`)}</p>
        ) : (
          <div className={view === "card" ? "tree tree-weighted" : "tree"}>
            <p className="soft">{t(`tree.viewsWhy.${view}`)}</p>
            <Heads value="" />
            <ul>
              {rows.map((row, index) => (
                <ViewRow key={row.key} view={view} row={row} id={`view-${view}-${index}`} />
              ))}
            </ul>
          </div>
        )
      }
    </Loaded>
  );
};
