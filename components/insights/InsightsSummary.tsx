interface Props {
  messages: number;
  /** Of them, those that are not the first about the same thing. */
  repeats: number;
  /** Conversations with more than one message of the customer, and how they ended. */
  threads: number;
  better: number;
  worse: number;
}

/** The few figures that say most, in words. */
export function InsightsSummary({ messages, repeats, threads, better, worse }: Props) {
  return (
    <p>
      <strong>{messages}</strong> {messages === 1 ? 'message' : 'messages'}; <strong>{share(repeats, messages)}</strong>{' '}
      not the first about the same thing.{' '}
      {threads > 0 && (
        <>
          Of {threads} longer {threads === 1 ? 'conversation' : 'conversations'},{' '}
          <strong>{share(better, threads)}</strong> are calmer at the end than at the start, and{' '}
          <strong>{share(worse, threads)}</strong> more heated.
        </>
      )}
    </p>
  );
}

const share = (part: number, of: number): string => `${Math.round((100 * part) / Math.max(1, of))} %`;
