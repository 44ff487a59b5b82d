import type { TreeNodeView } from "@albero/contract";
import type { TFunction } from "i18next";
import { Achievement, Coverage } from "../../components/achievement.tsx";
import type { Column } from "../../components/data-table.tsx";
import { Light } from "../../components/light.tsx";
import { formatPercent } from "../../i18n/format.ts";

type Row = { readonly node: TreeNodeView };

/** What every table of nodes says of one: its figure, its light and its weight. */
export const nodeColumns = (t: TFunction): readonly Column<Row>[] => [
  {
    id: "achievement",
    header: t("figure.achievement"),
    kind: "mark",
    cell: ({ node }) => (
      <>
        <Achievement value={node.rollUp.achievement} light={node.rollUp.light} />
        <span className="under">
          <Coverage rollUp={node.rollUp} />
        </span>
      </>
    ),
  },
  {
    id: "light",
    header: t("figure.light"),
    kind: "mark",
    cell: ({ node }) => <Light light={node.rollUp.light} />,
  },
  {
    id: "weight",
    header: t("figure.weight"),
    kind: "number",
    cell: ({ node }) =>
      node.weight === null ? (
        <span className="soft">{t("figure.equalWeight")}</span>
      ) : (
        formatPercent(node.weight)
      ),
  },
];
