import { Alert } from 'antd';
import type { Schema } from '../api/types';
import { CopyText } from '../shared/CopyText';
import { LevelTag } from '../shared/LevelTag';
import { useLanguage } from '../texts/language';
import { defineTexts, localText, useTexts } from '../texts/useTexts';
import { TicketLink } from '../tickets/ticketColumns';

const texts = defineTexts({
  zh: { raised: '已立新工单', joined: '已并入工单', link: '给报修人的查询链接，只显示这一次：' },
  en: { raised: 'A ticket was raised', joined: 'It joined a ticket', link: 'The reporter’s link, shown this once:' },
});

/** What became of the last report: the number to tell the reporter. */
export function Recorded({ answer: { report, ticket, linkToken } }: { answer: Schema<'ReportAnswer'> }) {
  const t = useTexts(texts);
  const language = useLanguage();
  return (
    <Alert
      role="status"
      type="success"
      showIcon
      title={
        <>
          {report.joined === null ? t.raised : t.joined} <TicketLink number={ticket.number} /> <LevelTag level={ticket.level} /> {localText(ticket.titles, language, ticket.title)}
        </>
      }
      description={
        linkToken !== null && (
          <>
            <p>{t.link}</p>
            <CopyText text={`${window.location.origin}/r/${linkToken}`} />
          </>
        )
      }
    />
  );
}
