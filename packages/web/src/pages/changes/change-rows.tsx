import type { ChangesView } from "@albero/contract";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Light } from "../../components/light.tsx";
import { named } from "../../components/named.ts";
import { ChangeName } from "./change-name.tsx";
import { changeTexts } from "./change-text.ts";

export type Change = ChangesView["figures"][number];

type Props = { readonly figures: readonly Change[]; readonly causes: ChangesView["causes"] };

/** So many rows are seen at once; the others are a press away. */
const SHOWN = 6;

const Why = ({ figure, causes }: { readonly figure: Change; readonly causes: ChangesView["causes"] }) => {
  const { t } = useTranslation();
  const texts = figure.causes.flatMap((place) => causes[place]?.text ?? []);
  const [only] = texts;
  if (texts.length === 1) return <span className="under">{only}</span>;
  return (
    <details className="why">
      <summary>{t("changes.whyCount", { count: texts.length })}</summary>
      <ul>
        {texts.map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
    </details>
  );
};

/** An indicator of a card is told from the one of the tree. */
const OnCard = ({ of }: Pick<Change, "of">) => {
  const { t } = useTranslation();
  if (of.kind !== "use" || of.card === null) return null;
  return (
    <span className="under">
      {t("indicators.card")} {named(of.card)}
    </span>
  );
};

const Row = ({ figure, causes }: { readonly figure: Change; readonly causes: ChangesView["causes"] }) => {
  const { t } = useTranslation();
  const { before, after } = changeTexts(t, figure);
  const light = figure.after?.light ?? null;
  return (
    <li>
      <span>
        <ChangeName of={figure.of} />
        <OnCard of={figure.of} />
        <Why figure={figure} causes={causes} />
      </span>
      <span className="number from-to">
        <span className="visually-hidden">{t("changes.fromTo", { before, after })}</span>
        <span aria-hidden="true">
          <span className="soft">{before}</span> → {after}
        </span>
      </span>
      {light === null ? <span className="light" /> : <Light light={light} />}
    </li>
  );
};

/** Figures that changed, each with what it was, what it is, and why. */
export const ChangeRows = ({ figures, causes }: Props) => {
  const { t } = useTranslation();
  const [isWhole, setWhole] = useState(false);
  const shown = isWhole ? figures : figures.slice(0, SHOWN);
  return (
    <>
      <ul className="rows changes">
        {shown.map((figure, place) => (
          <Row key={place} figure={figure} causes={causes} />
        ))}
      </ul>
      {shown.length < figures.length && (
        <button type="button" className="btn btn-outline-primary more" onClick={() => setWhole(true)}>
          {t("changes.all", { count: figures.length })}
        </button>
      )}
    </>
  );
};
