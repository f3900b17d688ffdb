import { Button } from 'react-aria-components/Button';

import { Notice } from '../../../../components/Notice';
import { useSoleEditor } from '../use-sole-editor';
import { Editor, type EditorProps } from './Editor';

/** The editor, in one tab at a time. */
export function EditorGate(props: EditorProps) {
  const { sole, turn, takeOver } = useSoleEditor(props.id);
  if (sole === 'asking') return null;
  if (sole === 'here') return <Editor key={turn} {...props} />;
  return (
    <Notice kind="caution" title="This pack is being written in another tab">
      <p>Go on there, or go on here: what was written there is kept, and you find it here.</p>
      <div>
        <Button className="button button--main" onPress={takeOver}>
          Go on here
        </Button>
      </div>
    </Notice>
  );
}
