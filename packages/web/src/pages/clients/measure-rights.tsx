import type { MeasureRef } from "@albero/contract";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { DataTable, type Column } from "../../components/data-table.tsx";
import { TextField } from "../../components/text-field.tsx";
import { toggled } from "../../components/toggled.ts";

/** What a system may do, measure by measure. */
export type Rights = { readonly writes: ReadonlySet<string>; readonly reads: ReadonlySet<string> };

type Props = {
  readonly measures: readonly MeasureRef[];
  readonly rights: Rights;
  readonly onChange: (rights: Rights) => void;
};

const isWanted = ({ code, name }: MeasureRef, words: string): boolean =>
  `${code} ${name}`.toLowerCase().includes(words.trim().toLowerCase());

/** The measures of the body with two ticks each: to write, to read. What is written is read as well. */
export const MeasureRights = ({ measures, rights, onChange }: Props) => {
  const { t } = useTranslation();
  const [words, setWords] = useState("");
  const tick = (right: keyof Rights): Column<MeasureRef> => ({
    id: right,
    header: t(`clients.${right}`),
    kind: "mark",
    cell: ({ id, name }) => (
      <input
        type="checkbox"
        className="check"
        aria-label={t(right === "writes" ? "clients.writeOf" : "clients.readOf", { measure: name })}
        checked={rights[right].has(id) || (right === "reads" && rights.writes.has(id))}
        disabled={right === "reads" && rights.writes.has(id)}
        onChange={() => onChange({ ...rights, [right]: toggled(rights[right], id) })}
      />
    ),
  });
  const columns: readonly Column<MeasureRef>[] = [
    {
      id: "measure",
      header: t("clients.measure"),
      kind: "heading",
      cell: ({ code, name }) => (
        <>
          {name}
          <span className="under">{code}</span>
        </>
      ),
    },
    tick("writes"),
    tick("reads"),
  ];
  return (
    <>
      <TextField label={t("clients.find")} type="search" value={words} onChange={setWords} />
      <p className="soft" role="status">
        {t("clients.chosen", { writes: rights.writes.size, reads: rights.reads.size })}
      </p>
      <DataTable
        caption={t("clients.measures")}
        columns={columns}
        rows={measures.filter((measure) => isWanted(measure, words))}
        rowKey={({ id }) => id}
      />
    </>
  );
};
