import { describeDoubt, readPrintedTable, type PrintedTable } from "@albero/domain";
import { useId, useState, type ChangeEvent } from "react";
import { useTranslation } from "react-i18next";
import { useAsOf } from "../../app/as-of.ts";
import { Folded } from "../../components/folded.tsx";
import { ProblemText } from "../../components/problem-text.tsx";
import { TextArea } from "../../components/text-area.tsx";
import { useReadTable } from "../../queries/projects.ts";

const Doubts = ({ doubts }: Pick<PrintedTable, "doubts">) => {
  const { language } = useAsOf();
  return (
    <ul className="warnings">
      {doubts.map((doubt, at) => (
        <li key={at}>{describeDoubt(doubt, language)}</li>
      ))}
    </ul>
  );
};

const BookField = ({ onRead }: { readonly onRead: (table: PrintedTable) => void }) => {
  const { t } = useTranslation();
  const id = useId();
  const reading = useReadTable();
  const choose = ({ target }: ChangeEvent<HTMLInputElement>) => {
    const file = target.files?.[0];
    if (file !== undefined) reading.mutate(file, { onSuccess: onRead });
    // The same file, put right meanwhile, may be chosen again.
    target.value = "";
  };
  return (
    <div className="text-field">
      <label htmlFor={id}>{t("project.book")}</label>
      <input id={id} className="field" type="file" accept=".xlsx" onChange={choose} />
      {reading.isError && <ProblemText error={reading.error} />}
    </div>
  );
};

type Props = { readonly onBrought: (table: PrintedTable) => void };

const Form = ({ onBrought }: Props) => {
  const { t } = useTranslation();
  const [text, setText] = useState("");
  const [book, setBook] = useState<PrintedTable | null>(null);
  const table = book ?? readPrintedTable(text);
  return (
    <>
      <TextArea
        label={t("project.paste")}
        hint={t("project.pasteHint")}
        value={text}
        onChange={(pasted) => {
          setBook(null);
          setText(pasted);
        }}
        rows={6}
      />
      <BookField onRead={setBook} />
      <p role="status">
        {table.rows.length > 0 && t("project.read", { rows: table.rows.length, count: table.doubts.length })}
      </p>
      {table.doubts.length > 0 && <Doubts doubts={table.doubts} />}
      <div className="actions">
        <button
          type="button"
          className="btn btn-primary"
          disabled={table.rows.length === 0}
          onClick={() => onBrought(table)}
        >
          {t("project.bring")}
        </button>
      </div>
    </>
  );
};

/** Takes a table of resources as it was printed, pasted or out of a workbook, and shows every doubt before it is used. */
export const TableImport = ({ onBrought }: Props) => {
  const { t } = useTranslation();
  return (
    <Folded label={t("project.import")}>
      {(close) => (
        <Form
          onBrought={(table) => {
            onBrought(table);
            close();
          }}
        />
      )}
    </Folded>
  );
};
