import { describe, expect, it } from "vitest";
import { readSettings } from "./config.ts";
import { sentenceOf } from "./sentence.ts";
import type { Environment } from "./setting.ts";

const defaults = { dataDir: "/srv/albero/data", version: "1.0.0" };

const sentence = (env: Environment): string => {
  const settings = readSettings(env, defaults);
  return settings.ok ? "ok" : sentenceOf(settings.problem);
};

const settingsOf = (env: Environment) => {
  const settings = readSettings(env, defaults);
  if (!settings.ok) throw new Error(sentenceOf(settings.problem));
  return settings.value;
};

describe("settings", () => {
  it("are those of a single machine when nobody says anything", () => {
    expect(settingsOf({ PORT: "", HOME: "/root" })).toEqual({
      host: "127.0.0.1",
      port: 3000,
      dataDir: "/srv/albero/data",
      server: null,
      publicUrl: null,
      logLevel: "warn",
      adminEmail: "admin@localhost",
      keeping: {
        backups: "/srv/albero/data/backups",
        audit: { key: null, folder: "/srv/albero/data/anchors", mailTo: null },
        keyFile: "/srv/albero/data/audit-key.pem",
      },
      api: {
        version: "1.0.0",
        publicUrl: null,
        sessionIdleMinutes: 30,
        sessionHours: 10,
        callsPerMinute: 1200,
        signInsPerMinute: 30,
        mail: null,
        audit: { key: null, folder: "/srv/albero/data/anchors", mailTo: null },
        backups: "/srv/albero/data/backups",
      },
    });
  });

  it("are taken from the environment", () => {
    const env = {
      PORT: "8080",
      HOST: "0.0.0.0",
      PUBLIC_URL: "https://albero.example.it",
      DATABASE_URL: "postgres://albero_app@db/albero",
      DATABASE_OWNER_URL: "postgres://albero_owner@db/albero",
      LOG_LEVEL: "info",
      ADMIN_EMAIL: "Performance@Camera.example.it",
      SESSION_IDLE_MINUTES: "15",
    };
    const settings = settingsOf(env);
    expect(settings).toMatchObject({ host: "0.0.0.0", port: 8080, logLevel: "info" });
    expect(settings.adminEmail).toBe("performance@camera.example.it");
    expect(settings.publicUrl?.origin).toBe("https://albero.example.it");
    expect(settings.server).toEqual({ url: env.DATABASE_URL, ownerUrl: env.DATABASE_OWNER_URL });
    expect(settings.api).toMatchObject({ sessionIdleMinutes: 15, publicUrl: settings.publicUrl });
  });
});

describe("a bad setting", () => {
  it("is named in one sentence, with what it should be", () => {
    expect(sentence({ PORT: "80a" })).toBe('PORT is "80a", but it must be a whole number from 0 to 65535.');
    expect(sentence({ PORT: "70000" })).toContain("PORT");
    expect(sentence({ LOG_LEVEL: "loud" })).toContain("silent, fatal, error, warn, info, debug, trace");
    expect(sentence({ ADMIN_EMAIL: "nobody" })).toContain("e-mail address");
    expect(sentence({ SESSION_HOURS: "0" })).toContain("from 1 to 168");
  });

  it("is a host that others reach without an https address", () => {
    expect(sentence({ HOST: "0.0.0.0" })).toContain("set PUBLIC_URL to the https address");
    expect(sentence({ HOST: "0.0.0.0", PUBLIC_URL: "http://albero.example.it" })).toContain(
      "only an https address",
    );
    expect(sentence({ HOST: "0.0.0.0", PUBLIC_URL: "http://localhost:3000" })).toContain(
      "only an https address",
    );
    expect(sentence({ HOST: "0.0.0.0", PUBLIC_URL: "https://albero.example.it" })).toBe("ok");
    expect(sentence({ PUBLIC_URL: "http://localhost:5173" })).toBe("ok");
  });

  it("is a public address with more than a site in it", () => {
    for (const text of [
      "albero.example.it",
      "https://albero.example.it/app",
      "ftp://albero.example.it",
      "https://x/?a=1",
    ])
      expect(sentence({ PUBLIC_URL: text }), text).toContain("without a path");
  });

  it("is not the address of a database on a unix socket", () => {
    const address = (role: string) => `postgres://${role}@/albero?host=%2Frun%2Fpostgresql&port=5432`;
    const both = { DATABASE_URL: address("albero_app"), DATABASE_OWNER_URL: address("albero_owner") };
    expect(sentence(both)).toBe("ok");
  });

  it("is half of a database, and no password is repeated", () => {
    const url = "postgres://albero_app:secret@db/albero";
    expect(sentence({ DATABASE_URL: url })).toContain("DATABASE_OWNER_URL is not set");
    expect(sentence({ DATABASE_OWNER_URL: url })).toContain("DATABASE_URL is not set");
    const wrong = sentence({ DATABASE_URL: "mysql://root:secret@db/albero" });
    expect(wrong).toContain("DATABASE_URL must be an address");
    expect(wrong).not.toContain("secret");
  });

  it("name a mail server and in whose name it sends, in the language of the body's people", () => {
    const env = { SMTP_URL: "smtps://albero:secret@posta.ente.it", MAIL_FROM: "Albero@ente.it" };
    expect(settingsOf(env).api.mail).toEqual({
      ...{ url: env.SMTP_URL, from: "albero@ente.it", base: "http://127.0.0.1:3000", language: "it" },
    });
    expect(sentence({ SMTP_URL: env.SMTP_URL })).toBe('MAIL_FROM is "", but it must be an e-mail address.');
    expect(sentence({ ...env, MAIL_LANGUAGE: "fr" })).toContain("it or en");
  });

  it("never repeat a mail password", () => {
    expect(sentence({ SMTP_URL: "https://albero:secret@posta.ente.it" })).not.toContain("secret");
  });
});
