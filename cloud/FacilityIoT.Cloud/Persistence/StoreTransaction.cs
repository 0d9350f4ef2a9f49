using FacilityIoT.Cloud.Live;

namespace FacilityIoT.Cloud.Persistence;

/// <summary>One relational transaction, with what is to be done once it is durable. Made by <see cref="Store"/>, or by the ingest for frames.</summary>
/// <param name="now">One instant for everything in it.</param>
public sealed class StoreTransaction(FacilityDb db, DateTimeOffset now)
{
    private readonly List<Action> afterCommit = [];
    private readonly List<Func<LiveChange>> announcements = [];
    private readonly Dictionary<Type, object> states = [];

    public FacilityDb Db { get; } = db;

    /// <summary>In whole milliseconds, as the store keeps instants: what is answered now is the same when it is read later.</summary>
    public DateTimeOffset Now { get; } = DateTimeOffset.FromUnixTimeMilliseconds(now.ToUnixTimeMilliseconds());

    /// <summary>What goes to the live board after the commit; the change is made then, when keys are known.</summary>
    public void Announce(Func<LiveChange> change) => announcements.Add(change);

    /// <summary>Runs after the commit, before the announcements, in order. Must not throw.</summary>
    public void AfterCommit(Action then) => afterCommit.Add(then);

    /// <summary>A feature's own memory for the length of this transaction, made when first asked for.</summary>
    public T State<T>()
        where T : class, new()
    {
        if (!states.TryGetValue(typeof(T), out var state))
        {
            states[typeof(T)] = state = new T();
        }

        return (T)state;
    }

    internal void Committed(LiveBoard board)
    {
        afterCommit.ForEach(then => then());
        announcements.ForEach(change => board.Publish(change()));
    }
}
