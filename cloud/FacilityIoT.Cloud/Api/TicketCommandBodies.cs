using System.Text.Json.Serialization;
using FacilityIoT.Cloud.Tickets;

namespace FacilityIoT.Cloud.Api;

/// <summary>What every command may carry.</summary>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public abstract record TicketCommandBody
{
    /// <summary>The version that the sender saw, unless If-Match says it: a ticket changed since is left alone.</summary>
    public int? Version { get; init; }

    /// <summary>When it was done by the clock of a phone without signal; recorded beside the service's time.</summary>
    public DateTimeOffset? At { get; init; }

    internal abstract TicketCommand Command();
}

[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record AssignBody : TicketCommandBody
{
    public int? PersonId { get; init; }

    /// <summary>The outside firm.</summary>
    public int? ContractorId { get; init; }

    /// <summary>At most 500 characters.</summary>
    public string Why { get; init; } = "";

    /// <summary>Against the dispatch's proposal.</summary>
    public bool Override { get; init; }

    internal override TicketCommand Command() => new TicketCommand.Assign(PersonId, ContractorId, Why, Override);
}

[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record AcceptBody : TicketCommandBody
{
    internal override TicketCommand Command() => new TicketCommand.Accept();
}

[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record DeclineBody : TicketCommandBody
{
    /// <summary>At most 500 characters.</summary>
    public string Why { get; init; } = "";

    internal override TicketCommand Command() => new TicketCommand.Decline(Why);
}

[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record ArriveBody : TicketCommandBody
{
    /// <summary>Degrees, WGS 84.</summary>
    public double? Latitude { get; init; }
    public double? Longitude { get; init; }

    internal override TicketCommand Command() => new TicketCommand.Arrive(Latitude, Longitude);
}

[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record HoldBody : TicketCommandBody
{
    public required HoldReason Reason { get; init; }

    /// <summary>At most 500 characters.</summary>
    public string? Text { get; init; }

    internal override TicketCommand Command() => new TicketCommand.Hold(Reason, Text);
}

[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record ResumeBody : TicketCommandBody
{
    internal override TicketCommand Command() => new TicketCommand.Resume();
}

[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record FinishBody : TicketCommandBody
{
    /// <summary>At most 4000 characters.</summary>
    public string Cause { get; init; } = "";

    /// <summary>At most 4000 characters.</summary>
    public string Measures { get; init; } = "";

    /// <summary>At most 4000 characters.</summary>
    public string? Prevention { get; init; }

    /// <summary>Why there are no photos of before and after, for a level that asks for them; at most 500 characters.</summary>
    public string? WithoutPhotos { get; init; }

    internal override TicketCommand Command() => new TicketCommand.Finish(Cause, Measures, Prevention, WithoutPhotos);
}

[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record ConfirmNobodyTrappedBody : TicketCommandBody
{
    internal override TicketCommand Command() => new TicketCommand.ConfirmNobodyTrapped();
}

[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record VerifyBody : TicketCommandBody
{
    /// <summary>False sends it back.</summary>
    public required bool Passed { get; init; }

    /// <summary>What is missing, when it did not pass; at most 4000 characters.</summary>
    public string? Text { get; init; }

    internal override TicketCommand Command() => new TicketCommand.Verify(Passed, Text);
}

[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record CloseBody : TicketCommandBody
{
    internal override TicketCommand Command() => new TicketCommand.Close();
}

[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record CancelBody : TicketCommandBody
{
    /// <summary>At most 500 characters.</summary>
    public string Reason { get; init; } = "";

    internal override TicketCommand Command() => new TicketCommand.Cancel(Reason);
}

[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record RegradeBody : TicketCommandBody
{
    /// <summary>1–5.</summary>
    public required int Level { get; init; }

    /// <summary>At most 500 characters.</summary>
    public string Reason { get; init; } = "";

    internal override TicketCommand Command() => new TicketCommand.Regrade(Level, Reason);
}

[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record MajorBody : TicketCommandBody
{
    public required bool Major { get; init; }

    /// <summary>At most 500 characters.</summary>
    public string Reason { get; init; } = "";

    internal override TicketCommand Command() => new TicketCommand.SetMajor(Major, Reason);
}

[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record NoteBody : TicketCommandBody
{
    /// <summary>At most 4000 characters.</summary>
    public string Text { get; init; } = "";

    internal override TicketCommand Command() => new TicketCommand.Note(Text);
}
