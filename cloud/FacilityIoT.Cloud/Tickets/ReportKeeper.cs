namespace FacilityIoT.Cloud.Tickets;

/// <summary>Keeps the reports that are filed.</summary>
internal sealed class ReportKeeper : ITicketHandler
{
    public Task OnChangeAsync(TicketChange change, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(change);
        if (change.Happening is TicketHappening.ReportFiled { Report: { } report })
        {
            change.Transaction.Db.Add(new MajorReport
            {
                TicketId = change.Ticket.Id,
                Cause = report.Cause,
                Measures = report.Measures,
                Prevention = report.Prevention,
                AuthorId = change.By.PersonId,
                Author = change.By.Name,
                FiledAt = change.Transaction.Now,
            });
        }

        return Task.CompletedTask;
    }
}
