import type { WorkshopTools } from '../workshop';

const SCRIPT = '/workshop.js';

/** Of a service worker, which the types of a page do not know. */
declare const importScripts: (url: string) => void;

/**
 * Lets the workshop be loaded later. A service worker may load no script after it was installed but those that it loaded then,
 * so it loads this one once, when it is installed. Firefox has a page instead, which may load what it likes.
 */
export function installWorkshop(): void {
  if (import.meta.env.FIREFOX) return;
  self.addEventListener('install', () => {
    importScripts(SCRIPT);
  });
}

/** The workshop, loaded where it is not yet there. */
export async function loadWorkshop(): Promise<WorkshopTools> {
  if (!globalThis.evenkeelWorkshop) {
    if (import.meta.env.FIREFOX) await addScript();
    else importScripts(SCRIPT);
  }
  const { evenkeelWorkshop } = globalThis;
  if (!evenkeelWorkshop) throw new Error(`${SCRIPT} is not of this extension: build it again`);
  return evenkeelWorkshop;
}

function addScript(): Promise<void> {
  return new Promise((done, failed) => {
    const script = document.createElement('script');
    script.src = SCRIPT;
    script.addEventListener('load', () => {
      done();
    });
    script.addEventListener('error', () => {
      failed(new Error(`${SCRIPT} could not be loaded`));
    });
    document.head.append(script);
  });
}
