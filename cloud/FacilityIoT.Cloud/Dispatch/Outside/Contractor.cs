namespace FacilityIoT.Cloud.Dispatch.Outside;

/// <summary>An outside firm: the elevator's maintenance firm, a pump service. It is a recipient of notifications, not only a name on a list.</summary>
public sealed class Contractor : IVersioned
{
    public int Id { get; init; }
    public required string NameZh { get; set; }
    public required string NameEn { get; set; }

    /// <summary>Where the firm's duty desk is reached. At least one of the two is given.</summary>
    public string? Phone { get; set; }

    /// <inheritdoc cref="Phone"/>
    public string? Email { get; set; }

    /// <summary>True when the contract has no hours: a flag, not 00:00–23:59.</summary>
    public bool AroundTheClock { get; set; }

    /// <summary>Contract hours in the site's zone, minutes from midnight; half open, may cross midnight. Unused when <see cref="AroundTheClock"/>.</summary>
    public int OpensMinute { get; set; }

    /// <inheritdoc cref="OpensMinute"/>
    public int ClosesMinute { get; set; }

    /// <summary>On which days the hours begin: bit 0 Monday to bit 6 Sunday.</summary>
    public int Days { get; set; }
    public bool Active { get; set; } = true;
    public int Version { get; set; }
    public List<ContractorSite> Sites { get; } = [];
    public List<ContractorTrade> Trades { get; } = [];
}

/// <summary>A site the contract is for.</summary>
public sealed class ContractorSite
{
    public int ContractorId { get; set; }
    public required string SiteId { get; init; }
}

/// <summary>A trade the contract is for.</summary>
public sealed class ContractorTrade
{
    public int ContractorId { get; set; }
    public required string Trade { get; init; }
}

/// <summary>That a firm was called to a ticket, and when it came.</summary>
public sealed class ContractorCall
{
    public long Id { get; init; }
    public required long TicketId { get; init; }
    public required int ContractorId { get; init; }
    public required DateTimeOffset CalledAt { get; init; }
    public required string Why { get; init; }

    /// <summary>When its people were on site, as a person there has recorded it.</summary>
    public DateTimeOffset? ArrivedAt { get; set; }
}
