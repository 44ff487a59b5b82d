import { URI } from "otpauth";
import type { Browser } from "./browser.ts";
import { TEST_NOW, valueOf } from "./service.ts";

/** The code an authenticator shows at a moment. */
export const codeOf = (address: string, now = TEST_NOW): string => {
  const read = URI.parse(address);
  if (!("period" in read)) throw new Error("the address is not of codes by time");
  return read.generate({ timestamp: Date.parse(now) });
};

/** Sets an authenticator up, with the codes on paper that come with it. */
export const setUpFactor = async ({ client }: Browser) => {
  const { address } = valueOf(await client.beginTotp());
  const { codes } = valueOf(await client.confirmTotp({ body: { code: codeOf(address) } }));
  return { address, codes };
};
