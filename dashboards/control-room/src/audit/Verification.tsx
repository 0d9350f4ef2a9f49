import { SafetyCertificateOutlined } from '@ant-design/icons';
import { useMutation } from '@tanstack/react-query';
import { Alert, Button } from 'antd';
import { answer, api } from '../api/client';
import { useFormats } from '../shared/formats';
import { ProblemNote } from '../shared/ProblemNote';
import { defineTexts, useTexts } from '../texts/useTexts';

const texts = defineTexts({
  zh: {
    verify: '校验审计日志', what: '逐条核对哈希链，指出第一条被改动、插入、缺失或截断的记录。', whole: (lines: string, first: string, last: string) => `完整：${lines} 条记录（${first}–${last}）首尾相连，没有被改动。`, empty: '日志为空，没有可校验的记录。', broken: (number: string, kind: string) => `日志不完整：第 ${number} 条${kind}`,
    kinds: { changed: '被改动', missing: '缺失', inserted: '是插入的', cutOff: '之后被截断' }, before: (lines: string) => `此前 ${lines} 条完整。请保留现场并通知管理员。`,
  },
  en: {
    verify: 'Verify the trail', what: 'Walks the chain of hashes and names the first line that was changed, put in, taken out or cut off.', whole: (lines: string, first: string, last: string) => `The trail is whole: ${lines} lines, ${first} to ${last}, none changed.`,
    empty: 'The trail is empty; there is nothing to verify.', broken: (number: string, kind: string) => `The trail is broken: line ${number} ${kind}`, kinds: { changed: 'was changed', missing: 'is missing', inserted: 'was put in', cutOff: 'is where it was cut off' },
    before: (lines: string) => `The ${lines} lines before it are whole. Leave everything as it is and tell the administrator.`,
  },
});

/** Asks whether the whole trail is as it was written, and says the verdict in words. */
export function Verification() {
  const t = useTexts(texts);
  const formats = useFormats();
  const verifying = useMutation({ mutationFn: () => answer(api.GET('/api/v1/audit/verification')), networkMode: 'always' });
  const verdict = verifying.data;
  return (
    <div className="verification">
      <Button icon={<SafetyCertificateOutlined />} loading={verifying.isPending} onClick={() => verifying.mutate()}>
        {t.verify}
      </Button>
      <span className="form-hint">{t.what}</span>
      <div aria-live="polite" className="verdict">
        <ProblemNote problem={verifying.error} retry={() => verifying.mutate()} />
        {verdict &&
          (verdict.break !== null ? (
            <Alert
              type="error"
              showIcon
              title={t.broken(formats.number(verdict.break.number), t.kinds[verdict.break.kind])}
              description={
                <>
                  {verdict.break.sentence}
                  <br />
                  {t.before(formats.number(verdict.lines))}
                </>
              }
            />
          ) : (
            <Alert type="success" showIcon title={verdict.lines === 0 ? t.empty : t.whole(formats.number(verdict.lines), formats.number(verdict.first), formats.number(verdict.head.number))} />
          ))}
      </div>
    </div>
  );
}
