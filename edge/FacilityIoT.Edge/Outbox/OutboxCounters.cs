namespace FacilityIoT.Edge.Outbox;

/// <summary>What an outbox holds and what it has lost, for health and metrics.</summary>
/// <param name="Frames">Frames kept, not yet acknowledged by every host.</param>
/// <param name="Bytes">Their size as counted against <see cref="Configuration.OutboxSettings.MaxBytes"/>.</param>
/// <param name="Evicted">Frames given up because of the byte limit or a full disk, over the outbox's life.</param>
/// <param name="Damaged">Frames whose check sum did not fit when they were read, over the outbox's life.</param>
/// <param name="SetAside">Files that could not be used and were set aside since the process started.</param>
public sealed record OutboxCounters(long Frames, long Bytes, long Evicted, long Damaged, int SetAside);
