import type { IndicatorView } from "@albero/contract";
import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import { DataTable, type Column } from "../../components/data-table.tsx";
import { Figure } from "../../components/figure.tsx";
import { MeasureLink } from "../../components/links.tsx";
import { Section } from "../../components/section.tsx";

type Row = IndicatorView["measures"][number];
type Props = Pick<IndicatorView, "measures">;

/** What the formula reads: measures with their value to date; one that reads objectives alone says so. */
export const MeasuresTable = ({ measures }: Props) => {
  const { t } = useTranslation();
  const columns = useMemo(
    (): readonly Column<Row>[] => [
      {
        id: "measure",
        header: t("measure.measure"),
        kind: "heading",
        cell: ({ measure }) => (
          <>
            <MeasureLink id={measure.id}>{measure.name}</MeasureLink>
            <span className="under code">{measure.code}</span>
          </>
        ),
      },
      {
        id: "source",
        header: t("measure.source"),
        cell: ({ source }) => source ?? <span className="absent">{t("measure.noSource")}</span>,
      },
      {
        id: "value",
        header: t("measure.toDate"),
        kind: "number",
        cell: ({ figure, unit, provisional }) => (
          <>
            <Figure figure={figure} unit={unit} decimals={null} />
            {provisional && <span className="under">{t("figure.provisional")}</span>}
          </>
        ),
      },
    ],
    [t],
  );
  return (
    <Section title={t("indicator.measures")}>
      {measures.length === 0 ? (
        <p>{t("indicator.fromObjectives")}</p>
      ) : (
        <DataTable
          caption={t("indicator.measures")}
          columns={columns}
          rows={measures}
          rowKey={({ measure }) => measure.id}
        />
      )}
    </Section>
  );
};
