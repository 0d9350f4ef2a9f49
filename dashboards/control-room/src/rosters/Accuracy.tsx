import { CheckCircleOutlined, WarningOutlined } from '@ant-design/icons';
import { useQuery } from '@tanstack/react-query';
import { Popover } from 'antd';
import { answer, api } from '../api/client';
import { useMay } from '../session/SessionProvider';
import { useFormats } from '../shared/formats';
import { defineTexts, useTexts } from '../texts/useTexts';

const texts = defineTexts({
  zh: {
    title: '派单建议准确率', none: '尚无可评价的派单', goal: (share: string) => `目标高于 ${share}`, kept: '按建议执行', overridden: '人工改派', declined: '被拒单', timedOut: '超时未应答', takenByOther: '他人接单',
    reassigned: '事后改派', waiting: '等待结果', withoutProposal: '无建议', judged: '已评价', reached: '达标', missed: '未达标', more: '明细',
  },
  en: {
    title: 'Dispatch proposals kept', none: 'Nothing to judge yet', goal: (share: string) => `the goal is more than ${share}`, kept: 'Kept', overridden: 'Overridden by a person', declined: 'Declined', timedOut: 'No answer in time',
    takenByOther: 'Taken by somebody else', reassigned: 'Given to another later', waiting: 'Waiting', withoutProposal: 'Without proposal', judged: 'Judged', reached: 'reached', missed: 'missed', more: 'Details',
  },
});

const parts = ['judged', 'kept', 'overridden', 'declined', 'timedOut', 'takenByOther', 'reassigned', 'waiting', 'withoutProposal'] as const;

/** The share of a site's dispatch proposals that were kept, with what became of the others. */
export function Accuracy({ site }: { site: string }) {
  const t = useTexts(texts);
  const formats = useFormats();
  const may = useMay('dispatch.accuracy');
  const { data } = useQuery({ queryKey: ['dispatch', 'accuracy', site], queryFn: () => answer(api.GET('/api/v1/dispatch/accuracy', { params: { query: { site } } })), enabled: may });
  if (data === undefined) {
    return null;
  }

  return (
    <Popover
      trigger={['click', 'focus', 'hover']}
      title={t.more}
      content={
        <dl className="figures">
          {parts.map((part) => (
            <div key={part}>
              <dt>{t[part]}</dt>
              <dd className="number">{formats.number(data[part])}</dd>
            </div>
          ))}
        </dl>
      }
    >
      <button type="button" className="figure-button">
        {t.title}: <strong>{data.accuracy === null ? t.none : formats.share(data.accuracy)}</strong>{' '}
        {data.reached !== null && (data.reached ? <><CheckCircleOutlined aria-hidden /> {t.reached}</> : <><WarningOutlined aria-hidden /> {t.missed}</>)} ({t.goal(formats.share(data.goal))})
      </button>
    </Popover>
  );
}
