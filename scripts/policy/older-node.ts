/** `URL.parse` (Node 22) for Node 20, where the packed tool must run too. Everything else that it uses is there. */
if (typeof URL.parse !== 'function') {
  URL.parse = (url, base) => (URL.canParse(url, base) ? new URL(url, base) : null);
}
