import type { Light as LightName } from "@albero/domain";
import { useTranslation } from "react-i18next";
import { LightShape } from "./light-shape.tsx";

type Props = { readonly light: LightName; readonly short?: boolean };

/** A light of the semaforo: shape, colour, pattern and word together; `short` keeps the word for voices only. */
export const Light = ({ light, short = false }: Props) => {
  const { t } = useTranslation();
  const word = t(`light.${light}`);
  return (
    <span className={`light light-${light}`} title={short ? word : undefined}>
      <LightShape light={light} />
      <span className={short ? "visually-hidden" : "light-word"}>{word}</span>
    </span>
  );
};
