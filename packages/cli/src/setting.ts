import { ok, type Result } from "@albero/domain";
import { refuseWith } from "./sentence.ts";

/** The environment as a plain table: whoever reads it hands it over. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** A setting that was read, or the sentence that says what is wrong with it. */
export type Reading<Value> = Result<Value, "bad-setting">;

/** Refuses a setting with one sentence. */
export const bad = (sentence: string) => refuseWith("bad-setting", sentence);

/** An empty setting is as if it were not there: `PORT= npm start`. */
export const given = (env: Environment, name: string): string | undefined =>
  env[name]?.trim() === "" ? undefined : env[name]?.trim();

/** A setting that is a whole number, with what it is usually and its limits. */
export type Whole = {
  readonly name: string;
  readonly usual: number;
  readonly from: number;
  readonly to: number;
};

/** Reads a whole number within its limits. */
export const wholeNumber = (env: Environment, { name, usual, from, to }: Whole): Reading<number> => {
  const text = given(env, name);
  if (text === undefined) return ok(usual);
  const value = Number(text);
  if (/^\d+$/.test(text) && value >= from && value <= to) return ok(value);
  return bad(`${name} is "${text}", but it must be a whole number from ${from} to ${to}.`);
};

/** Reads an e-mail address. */
export const emailIn = (env: Environment, name: string, usual: string): Reading<string> => {
  const text = (given(env, name) ?? usual).toLowerCase();
  return /^[^\s@]+@[^\s@]+$/.test(text)
    ? ok(text)
    : bad(`${name} is "${text}", but it must be an e-mail address.`);
};
