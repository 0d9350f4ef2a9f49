import { Button, Input } from 'antd';
import { useState } from 'react';
import { answer, api } from '../../api/client';
import type { Clock, Ticket } from '../../api/types';
import { useMay } from '../../session/SessionProvider';
import { useCommand } from '../../shared/useCommand';
import { defineTexts, useTexts } from '../../texts/useTexts';
import { isOpenClock } from '../nextClock';

const texts = defineTexts({
  zh: { mark: '标记为复杂维修', why: '为什么复杂（72 小时内须给出明确方案）', solve: '提交解决方案', what: '做什么、谁来做、何时完成', marked: '已标记为复杂维修', solved: '解决方案已提交', leave: '放弃' },
  en: { mark: 'Mark as complex', why: 'Why it is complex (a clear solution is due within 72 h)', solve: 'Write the solution', what: 'What will be done, by whom, by when', marked: 'Marked as complex', solved: 'The solution is written', leave: 'Leave it' },
});

/** A complex repair owes a clear solution within 72 h: marked here, and solved here. */
export function ComplexRepair({ ticket: { number, open }, clocks }: { ticket: Ticket; clocks: readonly Clock[] }) {
  const t = useTexts(texts);
  const may = useMay('tickets.markComplex');
  const [text, setText] = useState<string>();
  const solution = clocks.find((clock) => clock.kind === 'solution');
  const solving = solution !== undefined;
  const command = useCommand(
    (said: string) =>
      solving
        ? answer(api.PUT('/api/v1/tickets/{number}/solution', { params: { path: { number } }, body: { solution: said } }))
        : answer(api.PUT('/api/v1/tickets/{number}/complex', { params: { path: { number } }, body: { reason: said } })),
    { done: solving ? t.solved : t.marked, touches: [['tickets', number]], onDone: () => setText(undefined) },
  );
  if (!may || (solving ? !isOpenClock(solution) : !open)) {
    return null;
  }

  if (text === undefined) {
    return <Button onClick={() => setText('')}>{solving ? t.solve : t.mark}</Button>;
  }

  const label = solving ? t.what : t.why;
  return (
    <div className="inline-form">
      <Input.TextArea autoFocus aria-label={label} placeholder={label} maxLength={2000} showCount autoSize={{ minRows: 2 }} value={text} onChange={(event) => setText(event.target.value)} />
      <div className="inline-form-buttons">
        <Button type="primary" disabled={text.trim() === ''} loading={command.isPending} onClick={() => command.mutate(text.trim())}>
          {solving ? t.solve : t.mark}
        </Button>
        <Button onClick={() => setText(undefined)}>{t.leave}</Button>
      </div>
    </div>
  );
}
