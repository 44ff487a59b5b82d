import type { BodyView } from "@albero/contract";
import { useState, type SubmitEvent } from "react";
import { useTranslation } from "react-i18next";
import { useMay } from "../../app/may.ts";
import { Facts } from "../../components/facts.tsx";
import { Loaded } from "../../components/loaded.tsx";
import { FormEnd } from "../../components/form-end.tsx";
import { Section } from "../../components/section.tsx";
import { TextArea } from "../../components/text-area.tsx";
import { TextField } from "../../components/text-field.tsx";
import { useBody, useDescribeBody, type BodyWords } from "../../queries/body.ts";

/** A holiday of every year as people write it: "06-13" is "13/06". */
const writtenDay = (holiday: string): string => holiday.split("-").toReversed().join("/");

/** Holidays out of a text, `null` where one of them is none. */
const readHolidays = (text: string): string[] | null => {
  const days = text.split(/[,;\s]+/).filter((day) => day !== "");
  const read = days.map((day) => /^(\d{1,2})\/(\d{1,2})$/.exec(day)?.slice(1).toReversed());
  const holidays = read.map((parts) => parts?.map((part) => part.padStart(2, "0")).join("-") ?? "");
  return holidays.every((day) => /^(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/.test(day)) ? holidays : null;
};

type Props = { readonly body: BodyView; readonly onDone: () => void };

const TEXTS = ["name", "shortName", "nature"] as const;

const BodyForm = ({ body, onDone }: Props) => {
  const { t } = useTranslation();
  const describe = useDescribeBody();
  const { name, shortName, nature, mission } = body;
  const [words, setWords] = useState<Omit<BodyWords, "holidays">>({ name, shortName, nature, mission });
  const [days, setDays] = useState(body.holidays.map(writtenDay).join(", "));
  const holidays = readHolidays(days);
  const isLacking = TEXTS.some((text) => words[text].trim().length < 3);
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    if (holidays !== null && !isLacking) describe.mutate({ ...words, holidays }, { onSuccess: onDone });
  };
  return (
    <form className="stack move-form" onSubmit={submit} noValidate>
      {TEXTS.map((text) => (
        <TextField
          key={text}
          label={t(`body.${text}`)}
          value={words[text]}
          onChange={(written) => setWords({ ...words, [text]: written })}
        />
      ))}
      <TextArea
        label={t("body.mission")}
        rows={4}
        value={words.mission ?? ""}
        onChange={(text) => setWords({ ...words, mission: text === "" ? null : text })}
      />
      <TextField
        label={t("body.holidays")}
        value={days}
        onChange={setDays}
        hint={t("body.holidaysHint")}
        error={holidays === null ? t("body.holidaysWrong") : null}
      />
      <FormEnd sending={describe} label={t("body.save")} onLeave={onDone} isLacking={isLacking} />
    </form>
  );
};

/** What the body says of itself, and the way to say it otherwise for whoever sets it up. */
export const BodySection = () => {
  const { t } = useTranslation();
  const mayEdit = useMay("organisation.edit");
  const [isOpen, setOpen] = useState(false);
  return (
    <Section title={t("body.title")} anchor="body">
      <Loaded query={useBody()}>
        {(body) =>
          isOpen ? (
            <BodyForm body={body} onDone={() => setOpen(false)} />
          ) : (
            <Facts
              facts={[
                ...TEXTS.map((text) => ({ label: t(`body.${text}`), value: body[text] })),
                { label: t("body.mission"), value: body.mission },
                { label: t("body.holidays"), value: body.holidays.map(writtenDay).join(", ") },
              ]}
            />
          )
        }
      </Loaded>
      {mayEdit && !isOpen && (
        <div className="actions after">
          <button type="button" className="btn btn-outline-primary" onClick={() => setOpen(true)}>
            {t("body.change")}
          </button>
        </div>
      )}
    </Section>
  );
};
