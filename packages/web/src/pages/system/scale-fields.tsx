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
  readonly reads: Reads;
};

/** What marks are written in: per cent of the target, or the unit of the indicator. */
type Reads = "achievement" | "value";

const FORMS = { achievement: "points", value: "value" } as const;

/** Gives the label and the form of a mark. */
const useMarks = (reads: Reads) => {
  const { t } = useTranslation();
  return (mark: "threshold" | "excellent") => ({ label: t(`system.${mark}.${reads}`), form: FORMS[reads] });
};

const LinearFields = ({ scale, onChange, reads }: Of<"linear">) => {
  const { t } = useTranslation();
  const marks = useMarks(reads);
  return (
    <>
      <FigureField
        {...marks("threshold")}
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

const StepsFields = ({ scale, onChange, reads }: Of<"steps">) => {
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
              label={t(`system.markFrom.${reads}`, { number: at + 1 })}
              form={FORMS[reads]}
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

const LevelFields = ({ scale, onChange, reads }: Of<"four-thresholds">) => {
  const { t } = useTranslation();
  const marks = useMarks(reads);
  return (
    <>
      <FigureField
        {...marks("threshold")}
        value={scale.threshold}
        onSave={(threshold) => onChange({ ...scale, threshold })}
      />
      <FigureField
        {...marks("excellent")}
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

/** The marks of a scale and what each is worth. */
export const ScaleMarks = ({ scale, ...rest }: Props & { readonly reads: Reads }) => (
  <>
    {scale.kind === "linear" && <LinearFields scale={scale} {...rest} />}
    {scale.kind === "steps" && <StepsFields scale={scale} {...rest} />}
    {scale.kind === "four-thresholds" && <LevelFields scale={scale} {...rest} />}
  </>
);

/** The kinds of scales as choices. */
export const scaleKinds = () =>
  (Object.keys(SCALES) as Scale["kind"][]).map((value) => ({
    value,
    label: capital(SYSTEM_WORDS[currentLanguage()].choices.scale[value]),
  }));

/** How much a result is worth that does not reach its target: the kind of scale, and its marks. */
export const ScaleFields = ({ scale, onChange }: Props) => (
  <>
    <Choice
      label={capital(SYSTEM_WORDS[currentLanguage()].names.scale)}
      value={scale.kind}
      options={scaleKinds()}
      onChange={(kind) => onChange(SCALES[kind])}
    />
    <ScaleMarks scale={scale} onChange={onChange} reads="achievement" />
  </>
);
