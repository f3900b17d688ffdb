import { storage } from 'wxt/utils/storage';

const item = storage.defineItem<readonly string[]>('local:company-faults', { fallback: [] });

/** What in the company's policy could not be used the last time that it was read, each in a line, for the agent to pass on. */
export const companyFaults = (): Promise<readonly string[]> => item.getValue();

/** Tells of them now and at every change, until the signal aborts. */
export function watchCompanyFaults(tell: (faults: readonly string[]) => void, signal: AbortSignal): void {
  signal.addEventListener('abort', item.watch(tell));
  void companyFaults().then((faults) => {
    if (!signal.aborted) tell(faults);
  });
}

export async function keepCompanyFaults(faults: readonly string[]): Promise<void> {
  await (faults.length === 0 ? item.removeValue() : item.setValue(faults));
}
