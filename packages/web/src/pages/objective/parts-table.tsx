import type { NodeView, UseView } from "@albero/contract";
import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import { DataTable, type Column } from "../../components/data-table.tsx";
import { Figure, targetText } from "../../components/figure.tsx";
import { IndicatorLink, NodeLink } from "../../components/links.tsx";
import { standingText } from "../../components/standing.ts";
import { nodeColumns } from "./node-columns.tsx";

type Part = NodeView["parts"][number];
type Props = { readonly rows: readonly Part[]; readonly caption: string };

const Indicator = ({ use }: { readonly use: UseView }) => {
  const { t } = useTranslation();
  return (
    <span className="under">
      <IndicatorLink id={use.indicatorId}>{use.title}</IndicatorLink>:{" "}
      <Figure figure={use.figure} unit={use.unit} decimals={use.decimals} />
      {use.target !== null && `, ${targetText(t, use, use.target)}`}
    </span>
  );
};

/** The parts an objective is made of: what each measures, what it reached, or why it left. */
export const PartsTable = ({ rows, caption }: Props) => {
  const { t } = useTranslation();
  const columns = useMemo(
    (): readonly Column<Part>[] => [
      {
        id: "title",
        header: t("objective.part"),
        kind: "heading",
        cell: ({ node, uses }) => (
          <>
            <NodeLink id={node.id}>{node.title}</NodeLink>
            {node.standing !== "active" && <span className="under">{standingText(t, node)}</span>}
            {uses.map((use) => (
              <Indicator key={use.id} use={use} />
            ))}
          </>
        ),
      },
      ...nodeColumns(t),
    ],
    [t],
  );
  return <DataTable caption={caption} columns={columns} rows={rows} rowKey={({ node }) => node.id} />;
};
