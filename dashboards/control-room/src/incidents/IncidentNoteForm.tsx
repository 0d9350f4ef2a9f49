import { Button, Input } from 'antd';
import { useState } from 'react';
import { answer, api } from '../api/client';
import type { Incident } from '../api/types';
import { useMay } from '../session/SessionProvider';
import { useCommand } from '../shared/useCommand';
import { defineTexts, useTexts } from '../texts/useTexts';

const texts = defineTexts({ zh: { note: '写一条备注', write: '写入' }, en: { note: 'Write a note', write: 'Write' } });

/** A line for the incident's trail. */
export function IncidentNoteForm({ incident: { id } }: { incident: Incident }) {
  const t = useTexts(texts);
  const may = useMay('incidents.lead');
  const [text, setText] = useState('');
  const write = useCommand((said: string) => answer(api.POST('/api/v1/incidents/{id}/notes', { params: { path: { id } }, body: { text: said } })), { touches: [['incidents', id]], onDone: () => setText('') });
  return may ? (
    <form
      className="inline-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (text.trim() !== '') {
          write.mutate(text.trim());
        }
      }}
    >
      <Input.TextArea aria-label={t.note} placeholder={t.note} autoSize={{ minRows: 1 }} maxLength={2000} value={text} onChange={(event) => setText(event.target.value)} />
      <Button htmlType="submit" disabled={text.trim() === ''} loading={write.isPending}>
        {t.write}
      </Button>
    </form>
  ) : null;
}
