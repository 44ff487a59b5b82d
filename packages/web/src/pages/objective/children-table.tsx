import type { NodeView } from "@albero/contract";
import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import { Achievement, Coverage } from "../../components/achievement.tsx";
import { DataTable, type Column } from "../../components/data-table.tsx";
import { Light } from "../../components/light.tsx";
import { NodeLink } from "../../components/links.tsx";
import { formatPercent } from "../../i18n/format.ts";

type Child = NodeView["children"][number];
type Props = { readonly rows: readonly Child[]; readonly caption: string };

/** The objectives below this one, with what each has reached. */
export const ChildrenTable = ({ rows, caption }: Props) => {
  const { t } = useTranslation();
  const columns = useMemo(
    (): readonly Column<Child>[] => [
      {
        id: "title",
        header: t("objective.objective"),
        kind: "heading",
        cell: ({ node, indicators }) => (
          <>
            <span className="code">{node.code}</span> <NodeLink id={node.id}>{node.title}</NodeLink>
            <span className="under">{t("count.indicators", { count: indicators })}</span>
          </>
        ),
      },
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
    ],
    [t],
  );
  return <DataTable caption={caption} columns={columns} rows={rows} rowKey={({ node }) => node.id} />;
};
