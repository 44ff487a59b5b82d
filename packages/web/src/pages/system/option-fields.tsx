import { SYSTEM_WORDS } from "@albero/domain";
import { useTranslation } from "react-i18next";
import { Choice } from "../../components/choice.tsx";
import { capital } from "../../i18n/capital.ts";
import { currentLanguage } from "../../i18n/i18n.ts";
import { FigureField } from "./figure-field.tsx";
import { optionForms, type ChosenOption, type Options } from "./options.ts";
import { ScaleFields } from "./scale-fields.tsx";

type Props = { readonly options: Options; readonly onChange: (change: Partial<Options>) => void };

const ChosenFields = ({ option, options, onChange }: Props & { readonly option: ChosenOption }) => {
  const { t } = useTranslation();
  const { names, choices } = SYSTEM_WORDS[currentLanguage()];
  const form = optionForms[option](options);
  return (
    <>
      <Choice
        label={capital(names[option])}
        value={form.chosen}
        options={Object.entries(choices[option]).map(([value, label]) => ({ value, label: capital(label) }))}
        onChange={(choice) => onChange(form.choose(choice))}
      />
      {form.figure !== null && (
        <FigureField
          label={t(`system.figure.${form.figure.of}`)}
          value={form.figure.text}
          onSave={(figure) => onChange(form.write(figure))}
        />
      )}
    </>
  );
};

const CHOSEN = Object.keys(optionForms) as ChosenOption[];

/** Every option a measurement system states, each as it is until it is changed. */
export const OptionFields = ({ options, onChange }: Props) => {
  const { t } = useTranslation();
  const { names } = SYSTEM_WORDS[currentLanguage()];
  const { lights } = options;
  return (
    <fieldset className="stack option-fields">
      <legend>{t("system.options")}</legend>
      <ScaleFields scale={options.scale} onChange={(scale) => onChange({ scale })} />
      <FigureField label={capital(names.cap)} value={options.cap} onSave={(cap) => onChange({ cap })} />
      {CHOSEN.map((option) => (
        <ChosenFields key={option} {...{ option, options, onChange }} />
      ))}
      <FigureField
        label={t("system.inLine")}
        value={lights.inLine}
        onSave={(inLine) => onChange({ lights: { ...lights, inLine } })}
      />
      <FigureField
        label={t("system.toWatch")}
        value={lights.toWatch}
        onSave={(toWatch) => onChange({ lights: { ...lights, toWatch } })}
      />
    </fieldset>
  );
};
