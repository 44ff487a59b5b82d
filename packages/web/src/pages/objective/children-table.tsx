import type { NodeView } from "@albero/contract";
import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import { DataTable, type Column } from "../../components/data-table.tsx";
import { NodeLink } from "../../components/links.tsx";
import { nodeColumns } from "./node-columns.tsx";

type Child = NodeView["children"][number];
type Props = { readonly rows: readonly Child[]; readonly caption: string };

/** The objectives below this one, with what each has reached. */
export const ChildrenTable = ({ rows, caption }: Props) => {
  const { t } = useTranslation();
  const isWeighted = rows.some(({ node }) => node.weight !== null);
  const columns = useMemo(() => {
    const all: readonly Column<Child>[] = [
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
      ...nodeColumns(t),
    ];
    return all.filter(({ id }) => isWeighted || id !== "weight");
  }, [t, isWeighted]);
  return <DataTable caption={caption} columns={columns} rows={rows} rowKey={({ node }) => node.id} />;
};
