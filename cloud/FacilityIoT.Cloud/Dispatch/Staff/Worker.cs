namespace FacilityIoT.Cloud.Dispatch.Staff;

/// <summary>A person who can be sent to a repair. The login is the person's; this is what the dispatch knows besides.</summary>
public sealed class Worker : IVersioned
{
    /// <summary>The person's id; the key.</summary>
    public required int PersonId { get; init; }
    public required string NameZh { get; set; }
    public required string NameEn { get; set; }

    /// <summary>The home team: its base is where the distance counts from when there is no recent position, its supervisor is called when nobody answers.</summary>
    public int? TeamId { get; set; }

    /// <summary>False for somebody who has left or is not sent out: never proposed, never on a roster.</summary>
    public bool Active { get; set; } = true;
    public int Version { get; set; }
    public List<WorkerTrade> Trades { get; } = [];
}

/// <summary>A trade that a worker has learnt.</summary>
public sealed class WorkerTrade
{
    public int PersonId { get; set; }

    /// <summary>One of <see cref="Tickets.Trades.All"/>.</summary>
    public required string Trade { get; init; }

    /// <summary>1 (helps) to 5 (teaches).</summary>
    public required int Skill { get; set; }
}
