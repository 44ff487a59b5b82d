import type { Light as LightName } from "@albero/domain";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";

const SHAPES: Readonly<Record<LightName, ReactNode>> = {
  "in-line": <circle cx="8" cy="8" r="6.5" />,
  "to-watch": (
    <>
      <path d="M8 1 15.2 14.5H.8Z" />
      <path className="light-pattern" d="M5.2 14.5 10.4 5.6M9 14.5l3-5.2" />
    </>
  ),
  critical: (
    <>
      <rect x="1.5" y="1.5" width="13" height="13" />
      <path className="light-pattern" d="M1.5 6h13M1.5 10.2h13M5.8 1.5v13M10 1.5v13" />
    </>
  ),
  missing: <circle className="light-outline light-dotted" cx="8" cy="8" r="6" />,
  "not-assessable": <path className="light-outline" d="M8 1.2 14.8 8 8 14.8 1.2 8Z" />,
  "not-due": <path className="light-outline" d="M3 8h10" />,
};

type Props = { readonly light: LightName; readonly short?: boolean };

/** A light of the semaforo: shape, colour, pattern and word together; `short` keeps the word for voices only. */
export const Light = ({ light, short = false }: Props) => {
  const { t } = useTranslation();
  const word = t(`light.${light}`);
  return (
    <span className={`light light-${light}`} title={short ? word : undefined}>
      <svg viewBox="0 0 16 16" className="light-shape" aria-hidden="true" focusable="false">
        {SHAPES[light]}
      </svg>
      <span className={short ? "visually-hidden" : "light-word"}>{word}</span>
    </span>
  );
};
