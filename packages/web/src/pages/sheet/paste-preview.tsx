import { useEffect, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { recordedText } from "../../components/figure.tsx";
import { SimpleTable } from "../../components/simple-table.tsx";
import { formatPeriod } from "../../i18n/format.ts";
import type { PastePlan, Planned } from "./plan-paste.ts";

const MOST_SHOWN = 12;

const useReason = () => {
  const { t } = useTranslation();
  return ({ reading, row }: Planned): string => {
    if (reading.kind === "wrong") return t(`cell.why.${reading.why}`, { count: row.decimals });
    return reading.kind === "question" ? t("cell.ambiguous") : "";
  };
};

/** Each value that changes, from what to what, once somebody asks. */
const Changed = ({ changed }: { readonly changed: readonly Planned[] }) => {
  const { t } = useTranslation();
  const [isOpen, setOpen] = useState(false);
  return (
    <details onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{t("sheet.paste.showChanged")}</summary>
      {isOpen && (
        <SimpleTable
          caption={t("sheet.paste.showChanged")}
          heads={[t("measure.measure"), t("moment.period"), t("sheet.paste.now"), t("sheet.paste.then")]}
          rows={changed.map(({ row, cell, reading, text }) => [
            row.measure.name,
            formatPeriod(cell.period),
            cell.value === null ? "—" : recordedText(t, cell.value, row.unit),
            reading.kind === "value" ? recordedText(t, reading.value, row.unit) : text,
          ])}
        />
      )}
    </details>
  );
};

type Props = {
  readonly plan: PastePlan;
  readonly onApply: () => void;
  readonly onCancel: () => void;
};

/** What pasting would do, before it does: how many change, what cannot be read and why, what falls outside. */
export const PastePreview = ({ plan, onApply, onCancel }: Props) => {
  const { t } = useTranslation();
  const reasonOf = useReason();
  const apply = useRef<HTMLButtonElement>(null);
  useEffect(() => apply.current?.focus(), [plan]);
  const of = (becomes: Planned["becomes"]) => plan.planned.filter((each) => each.becomes === becomes);
  const refused = of("refused");
  const changed = of("changed");
  return (
    <section className="paste-preview" aria-label={t("sheet.paste.title")}>
      <p role="status">
        {t("sheet.paste.changed", { count: changed.length })}{" "}
        {t("sheet.paste.equal", { count: of("equal").length })}{" "}
        {t("sheet.paste.refused", { count: refused.length })}{" "}
        {t("sheet.paste.locked", { count: of("locked").length })}{" "}
        {t("sheet.paste.outside", { count: plan.outside })}
      </p>
      {refused.length > 0 && (
        <SimpleTable
          caption={t("sheet.paste.refusedTitle")}
          heads={[t("measure.measure"), t("moment.period"), t("sheet.paste.text"), t("sheet.paste.why")]}
          rows={refused
            .slice(0, MOST_SHOWN)
            .map((each) => [
              each.row.measure.name,
              formatPeriod(each.cell.period),
              each.text,
              reasonOf(each),
            ])}
        />
      )}
      {changed.length > 0 && <Changed changed={changed} />}
      <div className="actions">
        <button ref={apply} type="button" className="btn btn-primary" onClick={onApply}>
          {t("sheet.paste.apply")}
        </button>
        <button type="button" className="btn btn-outline-primary" onClick={onCancel}>
          {t("tasks.cancel")}
        </button>
      </div>
    </section>
  );
};
