import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useMay } from "../../app/may.ts";
import { TextField } from "../../components/text-field.tsx";
import { useLibraryIndicators } from "../../queries/library.ts";
import { NewIndicatorForm } from "./new-indicator-form.tsx";
import type { DraftUse } from "./outline.ts";
import type { Chosen } from "./chosen.ts";
import type { Drafting } from "./use-draft.ts";

type Props = {
  readonly draft: Drafting;
  readonly holder: DraftUse["holder"];
  readonly onChoose: (chosen: Chosen) => void;
};
type OpenProps = Props & { readonly onLeave: () => void };

const MOST_SHOWN = 8;
const SOURCES = ["library", "new"] as const;
type Source = (typeof SOURCES)[number];

const Found = ({ words, onTake }: { words: string; onTake: (id: string, version: number) => void }) => {
  const { t } = useTranslation();
  const { data } = useLibraryIndicators(words);
  if (words === "" || data === undefined) return null;
  if (data.indicators.length === 0) return <p className="soft">{t("draft.noIndicator")}</p>;
  return (
    <ul className="found">
      {data.indicators.slice(0, MOST_SHOWN).map(({ id, version, definition }) => (
        <li key={id}>
          <button type="button" className="plain link" onClick={() => onTake(id, version)}>
            <span className="code">{definition.code}</span> {definition.title}
          </button>
        </li>
      ))}
    </ul>
  );
};

/** Places an indicator of the library: it is searched, not defined again. */
const FromLibrary = ({ draft, holder, onChoose, onLeave }: OpenProps) => {
  const { t } = useTranslation();
  const [words, setWords] = useState("");
  const take = async (indicatorId: string, indicatorVersion: number) => {
    const value = { holder, indicatorId, indicatorVersion };
    const id = await draft.add({ kind: "add", entity: "use", value });
    if (id === null) return;
    onLeave();
    onChoose({ entity: "use", id });
  };
  return (
    <>
      <TextField label={t("draft.searchLibrary")} type="search" value={words} onChange={setWords} />
      <Found words={words.trim()} onTake={(id, version) => void take(id, version)} />
      <div className="actions">
        <button type="button" className="btn btn-outline-primary" onClick={onLeave}>
          {t("plan.leave")}
        </button>
      </div>
    </>
  );
};

/** Places an indicator on an objective: one of the library, or a new one for whoever may define it. */
export const AddUse = (props: Props) => {
  const { t } = useTranslation();
  const mayDefine = useMay("library.edit");
  const [source, setSource] = useState<Source | null>(null);
  if (source === null)
    return (
      <button type="button" className="btn btn-outline-primary" onClick={() => setSource("library")}>
        {t("draft.addIndicator")}
      </button>
    );
  const onLeave = () => setSource(null);
  return (
    <div className="stack add-node">
      {mayDefine && (
        <div className="segments" role="group" aria-label={t("draft.addIndicator")}>
          {SOURCES.map((each) => (
            <button
              key={each}
              type="button"
              className="plain"
              aria-pressed={each === source}
              onClick={() => setSource(each)}
            >
              {t(`draft.indicatorFrom.${each}`)}
            </button>
          ))}
        </div>
      )}
      {source === "new" ? (
        <NewIndicatorForm {...props} onLeave={onLeave} />
      ) : (
        <FromLibrary {...props} onLeave={onLeave} />
      )}
    </div>
  );
};
