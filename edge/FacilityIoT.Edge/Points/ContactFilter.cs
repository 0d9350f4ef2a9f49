using FacilityIoT.Edge.Configuration;

namespace FacilityIoT.Edge.Points;

/// <summary>A contact between its raw level and its debounced state.</summary>
/// <param name="Stable">Active or not, as last accepted; null before the first acceptance.</param>
/// <param name="Candidate">What the level says since <paramref name="Since"/> and the accepted state does not; null when they agree.</param>
internal readonly record struct ContactState(bool? Stable, bool? Candidate, Moment Since);

/// <summary>Debounce: a level counts when it has stood for the debounce time. The first level after the start is no exception.</summary>
internal static class ContactFilter
{
    public static ContactState Read(Contact contact, ContactState state, bool raw, Moment now)
    {
        var active = raw != contact.NormallyClosed;
        return active == state.Stable ? Drop(state)
            : active == state.Candidate ? state
            : state with { Candidate = active, Since = now };
    }

    /// <summary>The level is not known: nothing has stood for any time.</summary>
    public static ContactState Drop(ContactState state) => state with { Candidate = null, Since = default };

    /// <summary>When the candidate will be accepted; null without one.</summary>
    public static TimeSpan? Due(Contact contact, ContactState state) => state.Candidate is null ? null : state.Since.Mono + contact.Debounce;

    public static ContactState Accept(ContactState state) => new(state.Candidate, null, default);
}
