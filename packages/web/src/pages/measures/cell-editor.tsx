import type { CellView } from "@albero/contract";
import { useRef, type KeyboardEvent } from "react";
import { useTranslation } from "react-i18next";
import { Disclosure } from "../../components/disclosure.tsx";
import { Icon } from "../../components/icon.tsx";
import { CellStatusText, isRefused } from "./cell-status.tsx";
import { CellMore } from "./cell-more.tsx";
import { ProposalOf } from "./proposal.tsx";
import type { CellKind } from "../../entering/read-text.ts";
import { useCell } from "./use-cell.ts";

type Props = {
  readonly cell: CellView;
  readonly kind: CellKind;
  /** What the field is of, for voices: measure and period. */
  readonly label: string;
};

/** The next field of the same kind on the page, up or down: writing a column needs no mouse and no Tab. */
const neighbour = (from: HTMLElement, step: 1 | -1): HTMLElement | undefined => {
  const fields = [...document.querySelectorAll<HTMLElement>("[data-cell]")];
  return fields[fields.indexOf(from) + step];
};

/** The field of one cell: leaving it or pressing Enter saves, Escape restores, arrows go up and down. */
export const CellEditor = ({ cell, kind, label }: Props) => {
  const { t } = useTranslation();
  const field = useRef<HTMLInputElement>(null);
  const editing = useCell(cell, kind);

  const onKey = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.key === "Escape") editing.restore();
    const step = event.key === "Enter" || event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : null;
    if (step === null) return;
    event.preventDefault();
    const next = neighbour(event.currentTarget, step);
    if (next === undefined) editing.commit();
    else next.focus();
  };

  return (
    <div className="cell-editor">
      <div className="cell-line">
        <input
          ref={field}
          data-cell=""
          className={`field cell-${kind.valueType}`}
          aria-label={label}
          aria-invalid={isRefused(editing.draft)}
          inputMode={kind.valueType === "number" ? "decimal" : "text"}
          autoComplete="off"
          placeholder={kind.valueType === "date" ? t("moment.dayHint") : undefined}
          value={editing.text}
          onChange={(event) => editing.change(event.target.value)}
          onBlur={() => editing.commit()}
          onKeyDown={onKey}
        />
        <Disclosure
          className="cell-disclosure"
          name={t("cell.more", { label })}
          label={<Icon name="comment" />}
        >
          {(close) => <CellMore editing={editing} kind={kind} onDone={close} />}
        </Disclosure>
      </div>
      <CellStatusText editing={editing} kind={kind} onWrite={() => field.current?.focus()} />
      <ProposalOf cell={cell} editing={editing} kind={kind} />
    </div>
  );
};
