import { sendToDialogParent } from '../excel/office/dialogParent.ts';
import { signInStep } from './signInPage.ts';
import { signInRefusals, signInSentences } from './words.ts';

const step = await signInStep({
  address: new URL(location.href),
  fetch: (asked, init) => fetch(asked, init),
  storage: sessionStorage,
});

if ('go' in step) location.replace(step.go);
else {
  const { tell } = step;
  show(tell.outcome === 'failed' ? signInRefusals[tell.reason] : signInSentences.signedIn);
  await sendToDialogParent(JSON.stringify(tell));
}

function show(sentence: string): void {
  const said = document.getElementById('said');
  if (said) said.textContent = sentence;
}
