// The same module as index.js, so that a provider and the icons share one context.
export { IconDirectionContextProvider } from './index.js';
