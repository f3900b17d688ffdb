import { compile } from '../../lib/engine';
import { lookOver, phrasingsOf } from '../../lib/packs/import/look-over';
import { readSaved } from '../../lib/packs/import/read-saved';
import { asPack } from '../../lib/packs/schema';
import { readCorePack, readDraftWeights, readWeights } from '../core-pack';
import { readReplies } from '../fit/reply-rows';
import { goldFolder, NO_GOLD } from '../gold';

const MACROS = 2_000;
const GREETINGS = ['Hi {{ticket.requester.first_name}},', 'Hello {{ticket.requester.name}},', 'Dear {{first_name}},'];
const SIGNATURES = [
  'Kind regards,\n{{current_user.name}}',
  'Best,\n{{agent.signature}}',
  'Thanks,\n{{current_user.first_name}}',
];

/** Imports so many macros, made of labelled replies with greetings, placeholders and signatures put around them; none of them is written anywhere. */
export async function benchImport(): Promise<void> {
  const folder = goldFolder();
  if (folder === null) {
    console.error(NO_GOLD);
    process.exitCode = 2;
    return;
  }
  const drafts = readReplies(folder, 'train').map(({ draft }) => draft);
  const macros = Array.from({ length: MACROS }, (_, index) => ({
    title: `Macro ${index + 1}`,
    actions: [
      { field: 'status', value: 'pending' },
      {
        field: 'comment_value',
        value: `${GREETINGS[index % 3] ?? ''}\n\n${(drafts[index % drafts.length] ?? '').replace(/\b(?:order|booking) #?\d+/i, 'order {{ticket.ticket_field_order_number}}')}\n\n${SIGNATURES[index % 3] ?? ''}`,
      },
    ],
  }));
  const { engine } = compile([asPack(readCorePack())], readWeights(), readDraftWeights());
  const file = { name: 'macros.json', text: JSON.stringify({ macros }) };
  const started = performance.now();
  const saved = await readSaved(file, (html) => html);
  if (!saved.ok) throw new Error(saved.trouble.reason);
  const looked = saved.value.replies.map((reply, index) => ({ reply, pieces: lookOver(engine, reply, index + 1) }));
  const took = performance.now() - started;

  const letters = (text: string): string => text.replace(/\{[^{}]*\}|[^\p{L}\p{N}]/gu, '');
  const whole = looked.filter(({ reply, pieces }) => {
    const joined = letters(pieces.map(({ original }) => original).join(''));
    return pieces.every(({ unknown }) => unknown.length === 0) && letters(reply.text).includes(joined) && joined !== '';
  });
  const steps = looked.flatMap(({ pieces }) => pieces);
  const fate = (wanted: string): number => steps.filter((piece) => piece.fate === wanted).length;
  const kept = phrasingsOf(
    steps.filter((piece) => piece.fate === 'keep'),
    'Zendesk macros',
  );
  console.log(
    `${MACROS} macros, ${(file.text.length / 1e6).toFixed(1)} MB: read and looked over in ${(took / 1000).toFixed(1)} s`,
  );
  console.log(`came over whole, every word in one step or another and every placeholder a slot: ${whole.length}`);
  console.log(
    `${steps.length} steps: ${fate('keep')} to keep, ${fate('mend')} to mend, ${fate('drop')} stock wording to leave out`,
  );
  console.log(`${kept.length} different phrasings could be made of them at once`);
}
