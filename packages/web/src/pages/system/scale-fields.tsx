import { SYSTEM_WORDS } from "@albero/domain";
import { useTranslation } from "react-i18next";
import { Choice } from "../../components/choice.tsx";
import { capital } from "../../i18n/capital.ts";
import { currentLanguage } from "../../i18n/i18n.ts";
import { FigureField } from "./figure-field.tsx";
import { SCALES, type Scale } from "./options.ts";

type Of<Kind extends Scale["kind"]> = {
  readonly scale: Extract<Scale, { readonly kind: Kind }>;
  readonly onChange: (scale: Scale) => void;
};

const LinearFields = ({ scale, onChange }: Of<"linear">) => {
  const { t } = useTranslation();
  return (
    <>
      <FigureField
        label={t("system.threshold")}
        value={scale.threshold}
        onSave={(threshold) => onChange({ ...scale, threshold })}
      />
      <FigureField
        label={t("system.worthAtThreshold")}
        value={scale.worth}
        onSave={(worth) => onChange({ ...scale, worth })}
      />
    </>
  );
};

const StepsFields = ({ scale, onChange }: Of<"steps">) => {
  const { t } = useTranslation();
  const { marks } = scale;
  const last = marks.at(-1) ?? { at: "100", worth: "100.00" };
  return (
    <>
      {marks.map((mark, at) => {
        const put = (change: Partial<typeof mark>) =>
          onChange({ ...scale, marks: marks.with(at, { ...mark, ...change }) });
        return (
          <div key={at} className="stack">
            <FigureField
              label={t("system.markFrom", { number: at + 1 })}
              value={mark.at}
              onSave={(from) => put({ at: from })}
            />
            <FigureField
              label={t("system.markWorth", { number: at + 1 })}
              value={mark.worth}
              onSave={(worth) => put({ worth })}
            />
          </div>
        );
      })}
      <div className="actions">
        <button
          type="button"
          className="btn btn-outline-primary"
          onClick={() => onChange({ ...scale, marks: [...marks, last] })}
        >
          {t("system.addMark")}
        </button>
        {marks.length > 1 && (
          <button
            type="button"
            className="btn btn-outline-primary"
            onClick={() => onChange({ ...scale, marks: marks.slice(0, -1) })}
          >
            {t("system.removeMark")}
          </button>
        )}
      </div>
    </>
  );
};

const LEVELS = ["insufficient", "threshold", "target", "excellent"] as const;

const LevelFields = ({ scale, onChange }: Of<"four-thresholds">) => {
  const { t } = useTranslation();
  return (
    <>
      <FigureField
        label={t("system.threshold")}
        value={scale.threshold}
        onSave={(threshold) => onChange({ ...scale, threshold })}
      />
      <FigureField
        label={t("system.excellent")}
        value={scale.excellent}
        onSave={(excellent) => onChange({ ...scale, excellent })}
      />
      {LEVELS.map((level) => (
        <FigureField
          key={level}
          label={t(`system.level.${level}`)}
          value={scale.worth[level]}
          onSave={(worth) => onChange({ ...scale, worth: { ...scale.worth, [level]: worth } })}
        />
      ))}
    </>
  );
};

type Props = { readonly scale: Scale; readonly onChange: (scale: Scale) => void };

/** How much a result is worth that does not reach its target: the kind of scale, and its marks. */
export const ScaleFields = ({ scale, onChange }: Props) => {
  const { names, choices } = SYSTEM_WORDS[currentLanguage()];
  const kinds = Object.keys(SCALES) as Scale["kind"][];
  return (
    <>
      <Choice
        label={capital(names.scale)}
        value={scale.kind}
        options={kinds.map((value) => ({ value, label: capital(choices.scale[value]) }))}
        onChange={(kind) => onChange(SCALES[kind])}
      />
      {scale.kind === "linear" && <LinearFields scale={scale} onChange={onChange} />}
      {scale.kind === "steps" && <StepsFields scale={scale} onChange={onChange} />}
      {scale.kind === "four-thresholds" && <LevelFields scale={scale} onChange={onChange} />}
    </>
  );
};
