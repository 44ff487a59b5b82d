import type { RollUpView } from "@albero/contract";
import { useTranslation } from "react-i18next";
import { Achievement, Coverage } from "../../components/achievement.tsx";
import { Light } from "../../components/light.tsx";
import type { Outline } from "./outline.ts";
import { BranchRow } from "./rows.tsx";

type Props = {
  readonly outline: Outline;
  readonly body: RollUpView;
  readonly open: ReadonlySet<string>;
  readonly onToggle: (id: string) => void;
  /** Whether any weight of the plan is given: without, their column stays out. */
  readonly isWeighted: boolean;
};

/** What the columns of an outline are called; rows say it themselves to voices. */
export const Heads = ({ value }: { readonly value: string }) => {
  const { t } = useTranslation();
  return (
    <div className="tree-row tree-heads" aria-hidden="true">
      <span />
      <span className="cell-head">{t("figure.achievement")}</span>
      <span className="cell-head">{value}</span>
      <span className="cell-head">{t("figure.light")}</span>
      <span className="cell-head cell-weight">{t("figure.weight")}</span>
    </div>
  );
};

/** The outline: the body first, its areas below it, containers apart. */
export const TreeOutline = ({ outline, body, open, onToggle, isWeighted }: Props) => {
  const { t } = useTranslation();
  if (outline.areas.length === 0 && outline.containers.length === 0)
    return <p className="empty">{t("tree.nothing")}</p>;
  return (
    <div className={isWeighted ? "tree tree-weighted" : "tree"}>
      <Heads value={t("figure.value")} />
      <div className="tree-row tree-whole">
        <span className="cell-title">{t("tree.whole")}</span>
        <Achievement value={body.achievement} light={body.light} />
        <span className="cell-value">
          <Coverage rollUp={body} />
        </span>
        <Light light={body.light} />
      </div>
      <ul>
        {outline.areas.map((branch) => (
          <BranchRow key={branch.node.id} branch={branch} open={open} onToggle={onToggle} />
        ))}
      </ul>
      {outline.containers.length > 0 && (
        <section aria-labelledby="containers">
          <h2 id="containers">{t("tree.containers")}</h2>
          <p className="soft">{t("tree.containersWhy")}</p>
          <ul>
            {outline.containers.map((branch) => (
              <BranchRow key={branch.node.id} branch={branch} open={open} onToggle={onToggle} />
            ))}
          </ul>
        </section>
      )}
    </div>
  );
};
