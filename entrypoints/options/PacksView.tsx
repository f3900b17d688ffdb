/** The packs in use. */
export function PacksView() {
  return (
    <section aria-labelledby="packs-title">
      <h2 id="packs-title">Packs</h2>
      <p>
        In use: <strong>core-en</strong>, the rules and phrasings that come with Evenkeel, in English.
      </p>
    </section>
  );
}
