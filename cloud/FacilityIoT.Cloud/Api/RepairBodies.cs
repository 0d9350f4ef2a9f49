using System.Text.Json.Serialization;
using FacilityIoT.Cloud.Tickets;

namespace FacilityIoT.Cloud.Api;

[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record UsePartBody : TicketCommandBody
{
    /// <summary>As on the part; at most 100 characters.</summary>
    public string Model { get; init; } = "";

    /// <summary>Up to three decimals; negative takes a mistake back.</summary>
    public required decimal Quantity { get; init; }

    /// <summary>Pieces, m, kg, L; at most 20 characters. The stock's own unit when the site has the model.</summary>
    public string Unit { get; init; } = "";

    internal override TicketCommand Command() => new TicketCommand.UsePart(Model, Quantities.Thousandths(Quantity), Unit);
}

[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record FileReportBody : TicketCommandBody
{
    /// <summary>At most 4000 characters.</summary>
    public string Cause { get; init; } = "";

    /// <summary>At most 4000 characters.</summary>
    public string Measures { get; init; } = "";

    /// <summary>So that it does not happen again; at most 4000 characters.</summary>
    public string Prevention { get; init; } = "";

    internal override TicketCommand Command() => new TicketCommand.FileReport(Cause, Measures, Prevention);
}

/// <summary>Quantities are kept in thousandths.</summary>
internal static class Quantities
{
    /// <returns>0, which no quantity may be, for one with more decimals or too large.</returns>
    public static long Thousandths(decimal quantity) =>
        Math.Abs(quantity) <= TicketForm.MostThousandths / 1000m && quantity * 1000m == decimal.Truncate(quantity * 1000m) ? (long)(quantity * 1000m) : 0;
}
