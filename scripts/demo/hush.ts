/** The identity provider warns of what matters to a real one alone; what the demo prints is for people. */
const warn = console.warn;
console.warn = (...all: unknown[]) => {
  if (!String(all[0]).includes('oidc-provider WARNING')) warn(...all);
};
