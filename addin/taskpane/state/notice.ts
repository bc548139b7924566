import type { Notice } from './paneState.ts';

export const plainNotice = (tone: Notice['tone'], text: string): Notice => ({ tone, text, reference: '' });
