import type { ImportPreviewView, IncomingView } from "@albero/contract";
import { useEffect, useRef } from "react";
import { useTranslation } from "react-i18next";
import { SimpleTable } from "../../components/simple-table.tsx";
import { Problems } from "./problems.tsx";

type Props = {
  readonly name: string;
  readonly preview: IncomingView & Partial<Pick<ImportPreviewView, "unmapped">>;
  /** What is said of a file that changes nothing. */
  readonly nothing: string;
  readonly isBusy: boolean;
  readonly onApply: () => void;
  readonly onLeave: () => void;
};

const COUNTS = ["added", "changed", "equal", "refused", "conflicting"] as const;
const MOST_SHOWN = 200;

const Changes = ({ rows }: Pick<IncomingView, "rows">) => {
  const { t } = useTranslation();
  const lines = rows.flatMap(({ kind, place, about, cells }) => {
    const where = place === null ? null : t(`planFiles.place.${kind}`, place);
    const what = (
      <>
        {about}
        {where !== null && <span className="under">{where}</span>}
      </>
    );
    if (cells.length === 0) return [[what, null, null, null]];
    return cells.map(({ label, before, after }) => [what, label, before, after]);
  });
  if (lines.length === 0) return null;
  return (
    <>
      <SimpleTable
        caption={t("planFiles.what")}
        heads={(["what", "field", "before", "after"] as const).map((head) => t(`planFiles.${head}`))}
        rows={lines.slice(0, MOST_SHOWN)}
      />
      {lines.length > MOST_SHOWN && (
        <p className="soft">{t("planFiles.more", { count: lines.length - MOST_SHOWN })}</p>
      )}
    </>
  );
};

/** What a file would change, before it does; with a problem nothing of it can be brought in. */
export const Preview = ({ name, preview, nothing, isBusy, onApply, onLeave }: Props) => {
  const { t } = useTranslation();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), [preview]);
  const { counts, rows, problems, unmapped = [] } = preview;
  const changes = counts.added + counts.changed;
  const what = unmapped.map(({ name: element, count }) => `${element} (${count})`).join(", ");
  return (
    <section className="paste-preview" aria-labelledby="import-preview">
      <h3 id="import-preview" ref={heading} tabIndex={-1}>
        {t("planFiles.previewOf", { name })}
      </h3>
      <p>{COUNTS.map((kind) => t(`planFiles.counts.${kind}`, { count: counts[kind] })).join(", ")}.</p>
      <Problems problems={problems} />
      {changes === 0 && problems.length === 0 && <p className="empty">{nothing}</p>}
      {what !== "" && <p className="soft">{t("planFiles.unmapped", { what })}</p>}
      <Changes rows={rows} />
      <div className="actions after">
        {changes > 0 && problems.length === 0 && (
          <button type="button" className="btn btn-primary" disabled={isBusy} onClick={onApply}>
            {t("planFiles.apply", { count: changes })}
          </button>
        )}
        <button type="button" className="btn btn-outline-primary" onClick={onLeave}>
          {t("planFiles.otherFile")}
        </button>
      </div>
    </section>
  );
};
