namespace FacilityIoT.Edge.Points;

/// <summary>One moment on two clocks.</summary>
/// <param name="Mono">Since any fixed start, on the monotonic clock: every delay is judged on it.</param>
/// <param name="Wall">For time stamps only; it may step.</param>
public readonly record struct Moment(TimeSpan Mono, DateTimeOffset Wall)
{
    /// <summary>Milliseconds since 1970 UTC.</summary>
    public long WallMs => Wall.ToUnixTimeMilliseconds();

    /// <summary>Another moment, as the wall clock of this one would have shown it.</summary>
    public Moment At(TimeSpan mono) => new(mono, Wall + (mono - Mono));
}
