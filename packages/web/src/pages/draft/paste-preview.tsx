import { useEffect, useRef } from "react";
import { useTranslation } from "react-i18next";
import type { PastePlan, TargetRow } from "./paste.ts";
import { whyNot } from "./target-text.ts";

type Props = {
  readonly plan: PastePlan;
  readonly rows: readonly TargetRow[];
  readonly onApply: () => void;
  readonly onLeave: () => void;
};

/** What a pasted block would change, before it does. */
export const PastePreview = ({ plan, rows, onApply, onLeave }: Props) => {
  const { t } = useTranslation();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const { changed, equal, refused, outside } = plan;
  const indicatorOf = (id: string) => rows.find(({ use }) => use.id === id)?.indicator;
  return (
    <section className="paste-preview" aria-labelledby="paste-title">
      <h2 id="paste-title" ref={heading} tabIndex={-1}>
        {t("draft.paste.title")}
      </h2>
      <p>
        {[
          t("draft.paste.changed", { count: changed.length }),
          t("draft.paste.equal", { count: equal }),
          t("draft.paste.refused", { count: refused.length }),
          ...(outside > 0 ? [t("draft.paste.outside", { count: outside })] : []),
        ].join(", ")}
        .
      </p>
      {refused.length > 0 && (
        <ul className="warnings">
          {refused.map(({ useId, period, text, reading }) => {
            const indicator = indicatorOf(useId);
            return (
              <li key={`${useId} ${period}`}>
                {indicator?.code}, {period}: «{text}» —{" "}
                {indicator === undefined ? "" : whyNot(t, reading, indicator)}
              </li>
            );
          })}
        </ul>
      )}
      <div className="actions">
        <button type="button" className="btn btn-primary" disabled={changed.length === 0} onClick={onApply}>
          {t("draft.paste.apply", { count: changed.length })}
        </button>
        <button type="button" className="btn btn-outline-primary" onClick={onLeave}>
          {t("plan.leave")}
        </button>
      </div>
    </section>
  );
};
