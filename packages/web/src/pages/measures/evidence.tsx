import type { CellView } from "@albero/contract";
import { useId, useState, type ClipboardEvent, type DragEvent } from "react";
import { useTranslation } from "react-i18next";
import { ProblemText } from "../../components/problem-text.tsx";
import { useAddEvidence, useEvidence, useEvidenceAddress } from "../../queries/evidence.ts";
import { standingEntry } from "./seen-cell.ts";

/** The files that prove one recorded value, to be kept; nothing where there is none. */
export const EvidenceOf = ({ seq }: { readonly seq: number }) => {
  const { t } = useTranslation();
  const address = useEvidenceAddress();
  const own = useEvidence().data?.evidence.filter(({ entrySeq }) => entrySeq === seq) ?? [];
  if (own.length === 0) return null;
  return (
    <span className="under">
      {t("evidence.list")}{" "}
      {own.map(({ id, title }, i) => (
        <span key={id}>
          {i > 0 && ", "}
          <a href={address(id)} download={title}>
            {title}
          </a>
        </span>
      ))}
    </span>
  );
};

/** Puts files beside the value of a cell: chosen, dropped here, or pasted as a picture. */
export const AddEvidence = ({ cell }: { readonly cell: CellView }) => {
  const { t } = useTranslation();
  const id = useId();
  const add = useAddEvidence();
  const [isOver, setOver] = useState(false);
  const seq = standingEntry(cell)?.seq;
  if (seq === undefined) return <p className="hint">{t("evidence.valueFirst")}</p>;

  const take = async (files: FileList | null) => {
    for (const file of files ?? [])
      await add.mutateAsync({ cell, seenSeq: seq, file }).catch(() => undefined);
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    void take(event.dataTransfer.files);
  };
  return (
    <div
      className={isOver ? "stack evidence evidence-over" : "stack evidence"}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
      onPaste={(event: ClipboardEvent) => void take(event.clipboardData.files)}
    >
      <EvidenceOf seq={seq} />
      <div className="text-field">
        <label htmlFor={id}>{t("evidence.add")}</label>
        <input
          id={id}
          className="field"
          type="file"
          onChange={(event) => {
            void take(event.target.files);
          }}
        />
        <span className="hint">{t("evidence.hint")}</span>
      </div>
      <span role="status">
        {add.isPending ? t("evidence.adding") : add.isSuccess ? t("evidence.added") : ""}
      </span>
      {add.isError && <ProblemText error={add.error} />}
    </div>
  );
};
