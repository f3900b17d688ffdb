const sentences = new Intl.Segmenter('en', { granularity: 'sentence' });

/** The company binds itself or says what will come; "if", "would" and a question bind nobody. */
const binds =
  /\b(?:(?:we|i|you|it|they|someone|somebody|(?:the|our|your|a|my) (?:\w+ ){0,2}\w+)(?: will|['’]ll| (?:is|are|am) going to)(?! not\b)|(?:we|i)['’](?:re|m) going to|(?:we|i) (?:promise|guarantee)|you (?:can expect|should (?:get|have|hear|receive|see)))\b/i;
const hedges = /\b(?:if|unless|would|once you|let me know|will be happy to|will be glad to)\b/i;

/**
 * The sentences of a reply of ours in which something is promised ("You will have the refund by Friday."), in order.
 * Errs on leaving out: what is shown as a promise was one.
 */
export function promisesIn(text: string): string[] {
  return [...sentences.segment(text)]
    .map(({ segment }) => segment.trim())
    .filter((sentence) => !sentence.endsWith('?') && binds.test(sentence) && !hedges.test(sentence));
}
