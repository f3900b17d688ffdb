interface Props {
  modelReply: string | null;
  goodReplyDoes: readonly string[];
}

/** What a good reply does, and one that does it: shown once the trainee has written their own. */
export function ModelReply({ modelReply, goodReplyDoes }: Props) {
  return (
    <section className="model-reply" aria-label="A reply to compare with">
      <h3>What a good reply does here</h3>
      <ul className="model-reply__points">
        {goodReplyDoes.map((point) => (
          <li key={point}>{point}</li>
        ))}
      </ul>
      {modelReply !== null && (
        <details>
          <summary>One that does</summary>
          <p className="before-after__draft">{modelReply}</p>
          <p className="quiet">One of many. Its words earn nothing in your next try: find your own.</p>
        </details>
      )}
    </section>
  );
}
