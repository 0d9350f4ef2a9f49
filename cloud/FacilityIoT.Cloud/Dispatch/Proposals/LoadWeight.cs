namespace FacilityIoT.Cloud.Dispatch.Proposals;

/// <summary>How much an open ticket of a level binds the one who has it. Ours: a level-1 repair is a whole person's work, an observation waits.</summary>
public static class LoadWeight
{
    /// <param name="level">1–5.</param>
    public static double Of(int level) => level switch { 1 => 8, 2 => 4, 3 => 2, 4 => 1, _ => 0.5 };
}
