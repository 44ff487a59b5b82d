import type { MeasureRow, QueueRow } from "@albero/contract";
import type { TFunction } from "i18next";
import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import { DataTable, type Column } from "../../components/data-table.tsx";
import { recordedText } from "../../components/figure.tsx";
import { MeasureLink } from "../../components/links.tsx";
import { CommentsButton } from "../measures/comments.tsx";
import { EvidenceOf } from "../measures/evidence.tsx";
import { formatInstant, formatPeriod } from "../../i18n/format.ts";

/** The name of a queued value, for keys and choices: its cell and the entry that is seen. */
export const queueKey = ({ row }: QueueRow): string =>
  `${row.measure.id} ${row.cell?.period ?? ""} ${row.cell?.unit?.id ?? ""} ${row.cell?.entries[0]?.seq ?? ""}`;

const nameOf = ({ measure, cell }: MeasureRow): string =>
  `${measure.name}, ${formatPeriod(cell?.period ?? "")}`;

const MOST_BEFORE = 3;

/** The values that stood in the cell before, newest first. */
const Before = ({ row }: { readonly row: MeasureRow }) => {
  const { t } = useTranslation();
  const before = row.cell?.entries.slice(1, 1 + MOST_BEFORE) ?? [];
  if (before.length === 0) return null;
  const values = before.map(({ value }) => recordedText(t, value, row.unit)).join(", ");
  const proposal = before[0]?.validation?.proposal ?? null;
  return (
    <>
      <span className="under">{t("validation.before", { values })}</span>
      {proposal !== null && (
        <span className="under">
          {t("validation.proposes", { value: recordedText(t, proposal, row.unit) })}
        </span>
      )}
    </>
  );
};

type Choosing = { readonly chosen: ReadonlySet<string>; readonly onChoose: (key: string) => void };

const Check = ({ queued, chosen, onChoose }: Choosing & { readonly queued: QueueRow }) => {
  const { t } = useTranslation();
  const { measure, cell } = queued.row;
  const key = queueKey(queued);
  return (
    <input
      type="checkbox"
      className="check"
      aria-label={t("validation.select", { measure: measure.name, period: formatPeriod(cell?.period ?? "") })}
      checked={chosen.has(key)}
      onChange={() => onChoose(key)}
    />
  );
};

const columnsOf = (t: TFunction, choosing: Choosing): readonly Column<QueueRow>[] => [
  {
    id: "choose",
    header: t("validation.choose"),
    kind: "mark",
    cell: (queued) => <Check queued={queued} {...choosing} />,
  },
  {
    id: "name",
    header: t("measure.measure"),
    kind: "heading",
    cell: ({ row, office }) => (
      <>
        <MeasureLink id={row.measure.id}>{row.measure.name}</MeasureLink>
        <span className="under">
          <span className="code">{row.measure.code}</span> · {office?.name ?? t("tasks.noOffice")}
        </span>
      </>
    ),
  },
  { id: "period", header: t("moment.period"), cell: ({ row }) => formatPeriod(row.cell?.period ?? "") },
  {
    id: "value",
    header: t("figure.value"),
    kind: "number",
    cell: ({ row }) => (
      <>
        <span className="figure">
          {row.cell === null || row.cell.value === null ? "—" : recordedText(t, row.cell.value, row.unit)}
        </span>
        <Before row={row} />
      </>
    ),
  },
  {
    id: "remarks",
    header: t("validation.remarksHead"),
    cell: ({ row, sentAt, remarks }) => {
      const last = row.cell?.entries[0];
      return (
        <>
          {remarks.map((remark) => (
            <span key={remark} className="remark">
              {t(`validation.remarks.${remark}`)}{" "}
            </span>
          ))}
          <span className="under">
            {t("validation.sentBy", { who: last?.recordedBy ?? "", when: formatInstant(sentAt) })}
          </span>
          {last !== undefined && last.note !== null && <span className="under">{last.note}</span>}
          {last !== undefined && <EvidenceOf seq={last.seq} />}
          {row.cell !== null && <CommentsButton cell={row.cell} label={nameOf(row)} />}
        </>
      );
    },
  },
];

type Props = Choosing & { readonly values: readonly QueueRow[] };

/** Values that wait for an answer, each with what stood there before and what is odd about it. */
export const QueueTable = ({ values, chosen, onChoose }: Props) => {
  const { t } = useTranslation();
  const columns = useMemo(() => columnsOf(t, { chosen, onChoose }), [t, chosen, onChoose]);
  return <DataTable caption={t("validation.title")} columns={columns} rows={values} rowKey={queueKey} />;
};
