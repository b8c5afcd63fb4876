/** Milliseconds in which a subgraph has to say whether it is ready. */
const PATIENCE = 2000;

/** `/healthz`: the process runs. `/readyz`: every subgraph is ready; those that are not are named. */
export function useHealth(subgraphs) {
  return {
    async onRequest({ url, fetchAPI, endResponse }) {
      const answer = (status, body) => endResponse(fetchAPI.Response.json(body, { status }));
      if (url.pathname === '/healthz') answer(200, { status: 'ok' });
      if (url.pathname === '/readyz') {
        const states = await Promise.all(subgraphs.map(stateOf));
        const notReady = subgraphs.filter((_, index) => states[index].status !== 'ready').map(({ name }) => name);
        answer(notReady.length === 0 ? 200 : 503, {
          status: notReady.length === 0 ? 'ready' : 'waiting',
          notReady,
          subgraphs: Object.fromEntries(subgraphs.map(({ name }, index) => [name, states[index]])),
        });
      }
    },
  };
}

/** What a subgraph says of itself. One that has no `/readyz`, such as another team's, is ready when it answers. */
async function stateOf({ url }) {
  try {
    const response = await fetch(new URL('readyz', url), { signal: AbortSignal.timeout(PATIENCE) });
    const said = await response.json().catch(() => ({}));
    return { ...said, status: response.status < 500 ? 'ready' : (said.status ?? 'failing') };
  } catch {
    return { status: 'unreachable' };
  }
}
