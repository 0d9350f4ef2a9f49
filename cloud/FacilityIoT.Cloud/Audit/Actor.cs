namespace FacilityIoT.Cloud.Audit;

/// <summary>What kind of thing acts.</summary>
public enum ActorKind
{
    /// <summary>The service by itself: a clock, a rule, the dispatch.</summary>
    System,

    /// <summary>Somebody with a login.</summary>
    Person,

    /// <summary>A program with an API key: a third-party platform, a hotline's software.</summary>
    Program,

    /// <summary>An edge box.</summary>
    Box,

    /// <summary>A resident with the link of a ticket.</summary>
    Resident,
}

/// <summary>Who did something, and from where.</summary>
/// <param name="PersonId">Set for a person.</param>
/// <param name="Name">Login name, key's name, <c>site/box</c>, or the part of the service.</param>
/// <param name="From">Network address for people and programs; null for the service itself.</param>
public sealed record Actor(ActorKind Kind, int? PersonId, string Name, string? From)
{
    /// <summary>May act for others: the roles from supervisor on, and the service itself.</summary>
    public bool Supervisor { get; init; }

    /// <summary>A part of the service, e.g. <c>clocks</c>.</summary>
    public static Actor System(string part) => new(ActorKind.System, null, part, null) { Supervisor = true };

    /// <param name="box"><c>site/box</c>.</param>
    public static Actor Box(string box) => new(ActorKind.Box, null, box, null);
}
