import { createClient, type Client } from "@albero/contract";

/** A client signed in as a role of the example, with its cookie kept by hand; its body beside. */
export const clientAs = async (
  address: string,
  title: string,
): Promise<{ readonly client: Client; readonly bodyId: string }> => {
  let cookie = "";
  const client = createClient({
    baseUrl: `${address}/api/v1`,
    fetch: async (url, { method, headers, body }) => {
      const answer = await fetch(url, { method, body, headers: { ...headers, origin: address, cookie } });
      cookie = answer.headers.getSetCookie()[0]?.split(";")[0] ?? cookie;
      return answer;
    },
  });
  const listed = await client.listExampleAccounts();
  const account = listed.ok ? listed.value.accounts.find((each) => each.title === title) : undefined;
  if (account === undefined) throw new Error(`the example has no ${title}`);
  const done = await client.signInAsExample({ body: { accountId: account.id } });
  if (!done.ok) throw new Error(done.problem.detail);
  return { client, bodyId: account.bodyId };
};
