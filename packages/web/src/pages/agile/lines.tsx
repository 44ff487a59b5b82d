import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";

type Props<Line> = {
  readonly lines: readonly Line[];
  readonly change: (lines: readonly Line[]) => void;
  /** What a line that is added begins as. */
  readonly added: Line;
  readonly fields: (line: Line, write: (over: Partial<Line>) => void) => ReactNode;
};

/** Lines that are written one below the other, each with its fields; added at the end and taken away. */
export const Lines = <Line,>({ lines, change, added, fields }: Props<Line>) => {
  const { t } = useTranslation();
  return (
    <>
      {lines.map((line, at) => (
        <fieldset key={`${at} ${lines.length}`} className="new-act stack">
          <legend>{t("agile.line", { number: at + 1 })}</legend>
          {fields(line, (over) => change(lines.with(at, { ...line, ...over })))}
          <div className="actions">
            <button type="button" className="plain link" onClick={() => change(lines.toSpliced(at, 1))}>
              {t("agile.remove", { number: at + 1 })}
            </button>
          </div>
        </fieldset>
      ))}
      <div className="actions">
        <button type="button" className="btn btn-outline-primary" onClick={() => change([...lines, added])}>
          {t("agile.add")}
        </button>
      </div>
    </>
  );
};
