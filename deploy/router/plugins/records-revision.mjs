const REVISION = 'x-records-revision';

/** The answer says of which revision of the records it is: the oldest that a subgraph answered from. */
export function useRecordsRevision() {
  const oldest = new WeakMap();
  return {
    onFetch: ({ context }) => {
      const { request } = context;
      if (request === undefined) return undefined;
      return ({ response }) => {
        const revision = Number(response.headers.get(REVISION) ?? NaN);
        if (!Number.isNaN(revision)) oldest.set(request, Math.min(revision, oldest.get(request) ?? Infinity));
      };
    },
    onResponse({ request, response }) {
      if (oldest.has(request)) response.headers.set(REVISION, String(oldest.get(request)));
    },
  };
}
