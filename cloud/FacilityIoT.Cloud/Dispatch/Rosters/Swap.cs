namespace FacilityIoT.Cloud.Dispatch.Rosters;

/// <summary>Where a swap stands.</summary>
public enum SwapState
{
    /// <summary>Not all have said yes.</summary>
    Asked,

    /// <summary>Both, or a supervisor, have: the roster follows it.</summary>
    Agreed,
    Refused,
}

/// <summary>Two persons exchange a shift of one roster, or one takes the other's.</summary>
public sealed class Swap
{
    public int Id { get; init; }
    public required int RosterId { get; init; }

    /// <summary>Who gives the first shift away.</summary>
    public required int GiverId { get; init; }
    public required DateOnly Date { get; init; }
    public required ShiftKind Shift { get; init; }

    /// <summary>Who takes it.</summary>
    public required int TakerId { get; init; }

    /// <summary>The taker's shift that the giver does in return; null for none.</summary>
    public DateOnly? ReturnDate { get; init; }

    /// <inheritdoc cref="ReturnDate"/>
    public ShiftKind? ReturnShift { get; init; }
    public SwapState State { get; set; } = SwapState.Asked;
    public bool GiverAgreed { get; set; }
    public bool TakerAgreed { get; set; }

    /// <summary>The name of the supervisor who decided instead of them.</summary>
    public string? DecidedBy { get; set; }

    /// <summary>When it was agreed: swaps take effect in this order.</summary>
    public DateTimeOffset? AgreedAt { get; set; }
    public int Version { get; set; }
}
