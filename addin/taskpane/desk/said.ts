import type { Notice } from '../paneState.ts';

export const said = (tone: Notice['tone'], text: string): Notice => ({ tone, text, reference: '' });
