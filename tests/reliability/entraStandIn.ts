// Loaded into a command before it runs (`node --import`): answers for Entra's token endpoint, whose network a test does not
// have. It knows one request, field by field; anything else to Microsoft is refused as Entra refuses it.
const { tenant, client, secret, scope, token } = JSON.parse(process.env.ENTRA ?? '') as Readonly<
  Record<string, string>
>;
const network = globalThis.fetch;

globalThis.fetch = async (input, init) => {
  const request = new Request(input, init);
  const { hostname, pathname } = new URL(request.url);
  if (hostname !== 'login.microsoftonline.com') return network(request);
  const form = Object.fromEntries(new URLSearchParams(await request.text()));
  const isRight =
    request.method === 'POST' &&
    pathname === `/${tenant}/oauth2/v2.0/token` &&
    form.grant_type === 'client_credentials' &&
    form.client_id === client &&
    form.client_secret === secret &&
    form.scope === scope;
  return isRight
    ? Response.json({ token_type: 'Bearer', expires_in: 3599, access_token: token })
    : Response.json({ error: 'invalid_client', error_description: 'AADSTS7000215' }, { status: 401 });
};
