import { BODY_PROFILES, type BodyOf, type Endpoints } from "@albero/contract";
import { useNavigate } from "@tanstack/react-router";
import { useState, type SubmitEvent } from "react";
import { useTranslation } from "react-i18next";
import { Plain } from "../../app/plain-layout.tsx";
import { Choice } from "../../components/choice.tsx";
import { ProblemText } from "../../components/problem-text.tsx";
import { TextField } from "../../components/text-field.tsx";
import { useCreateBody } from "../../queries/session.ts";

const SHORTEST = { name: 3, shortName: 2, nature: 2 } as const;
const FIELDS = ["name", "shortName", "nature"] as const;

type Wanted = BodyOf<Endpoints["createBody"]>;

/** Creates a body; the next thing to do is to invite those who work for it. */
export const NewBodyPage = () => {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const create = useCreateBody();
  const [wanted, setWanted] = useState<Wanted>({
    ...{ name: "", shortName: "", profile: "simple", nature: t("newBody.natureFirst") },
  });
  const [isTried, setTried] = useState(false);
  const isShort = (field: (typeof FIELDS)[number]) => wanted[field].trim().length < SHORTEST[field];
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    setTried(true);
    if (FIELDS.some(isShort)) return;
    create.mutate(wanted, {
      onSuccess: ({ id }) => void navigate({ to: "/enti/$bodyId/persone", params: { bodyId: id } }),
    });
  };
  return (
    <Plain title={t("pages.newBody")}>
      <form className="stack sign-form" onSubmit={submit} noValidate>
        <p>{t("newBody.lead")}</p>
        {create.isError && <ProblemText error={create.error} />}
        {FIELDS.map((field) => (
          <TextField
            key={field}
            label={t(`newBody.${field}`)}
            value={wanted[field]}
            onChange={(text) => setWanted({ ...wanted, [field]: text })}
            error={isTried && isShort(field) ? t("accounts.needed") : null}
          />
        ))}
        <Choice
          label={t("newBody.profile")}
          value={wanted.profile}
          options={BODY_PROFILES.map((value) => ({ value, label: t(`newBody.profiles.${value}`) }))}
          onChange={(profile) => setWanted({ ...wanted, profile })}
        />
        <div className="actions">
          <button type="submit" className="btn btn-primary" disabled={create.isPending}>
            {t("newBody.create")}
          </button>
        </div>
      </form>
    </Plain>
  );
};
