import { sendToDialogParent } from '../excel/office/dialogParent.ts';
import { REASON_SENTENCES } from './signInFailure.ts';
import { signInStep } from './signInPage.ts';

const step = await signInStep({
  address: new URL(location.href),
  fetch: (asked, init) => fetch(asked, init),
  storage: sessionStorage,
});

if ('go' in step) location.replace(step.go);
else {
  const { tell } = step;
  say(
    tell.outcome === 'failed'
      ? REASON_SENTENCES[tell.reason]
      : 'You are signed in. This window closes by itself.',
  );
  await sendToDialogParent(JSON.stringify(tell));
}

function say(sentence: string): void {
  const said = document.getElementById('said');
  if (said) said.textContent = sentence;
}
