using FacilityIoT.Cloud.Live;
using FacilityIoT.Cloud.Persistence;

namespace FacilityIoT.Cloud.Ingest;

/// <summary>One relational transaction of one or more frames, with what is to be done once it is durable.</summary>
/// <param name="now">One instant for everything in it.</param>
public sealed class IngestTransaction(FacilityDb db, DateTimeOffset now)
{
    private readonly List<Action> afterCommit = [];
    private readonly List<Func<LiveChange>> announcements = [];

    public FacilityDb Db { get; } = db;

    public DateTimeOffset Now { get; } = now;

    /// <summary>What goes to the live board after the commit; the change is made then, when keys are known.</summary>
    public void Announce(Func<LiveChange> change) => announcements.Add(change);

    /// <summary>Runs after the commit, before the announcements, in order. Must not throw.</summary>
    public void AfterCommit(Action then) => afterCommit.Add(then);

    internal void Committed(LiveBoard board)
    {
        afterCommit.ForEach(then => then());
        announcements.ForEach(change => board.Publish(change()));
    }
}
