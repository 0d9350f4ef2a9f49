import { DeleteOutlined } from '@ant-design/icons';
import { Button, Popconfirm } from 'antd';
import { useCommand } from '../shared/useCommand';
import { useTexts } from '../texts/useTexts';
import { editingTexts } from './editingTexts';

interface RemoveButtonProps {
  /** What is removed, for the question. */
  name: string;
  remove: () => Promise<unknown>;
  touches: readonly (readonly unknown[])[];
  onRemoved?: () => void;
  /** Instead of "delete". */
  text?: string;
  /** What comes of it. */
  consequence?: string;
}

/** Deletes after one question. */
export function RemoveButton({ name, remove, touches, onRemoved, text, consequence }: RemoveButtonProps) {
  const t = useTexts(editingTexts);
  const removing = useCommand(remove, { done: t.removed, touches, ...(onRemoved && { onDone: onRemoved }) });
  return (
    <Popconfirm title={t.confirmRemove(name)} description={consequence} okText={text ?? t.remove} cancelText={t.cancel} okButtonProps={{ danger: true }} onConfirm={() => removing.mutate(undefined)}>
      <Button danger icon={<DeleteOutlined />} loading={removing.isPending} aria-label={t.of(text ?? t.remove, name)}>
        {text ?? t.remove}
      </Button>
    </Popconfirm>
  );
}
