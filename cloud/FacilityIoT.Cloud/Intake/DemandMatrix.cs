namespace FacilityIoT.Cloud.Intake;

/// <summary>Which level a demand has: eight cells, each with a default that a supervisor may change.</summary>
public sealed class DemandMatrix
{
    private readonly Dictionary<Demand, int> levels;

    private DemandMatrix(Dictionary<Demand, int> levels, int version) => (this.levels, Version) = (levels, version);

    /// <summary>
    /// Ours: domain.md names the dimensions and leaves the levels to the site. No cell is level 1: danger to people is told by the category,
    /// never by a combination of words.
    /// </summary>
    public static DemandMatrix Default { get; } = new(Demand.All.ToDictionary(demand => demand, DefaultLevel), 0);

    /// <summary>Counts the changes; 0 before the first.</summary>
    public int Version { get; }

    public int this[Demand demand] => levels[demand];

    /// <summary>The defaults with what was set over them.</summary>
    public static DemandMatrix Of(IEnumerable<DemandCell> cells)
    {
        ArgumentNullException.ThrowIfNull(cells);
        var (levels, version) = (new Dictionary<Demand, int>(Default.levels), 0);
        foreach (var cell in cells)
        {
            levels[new Demand(cell.Urgent, cell.Special, cell.Group)] = cell.Level;
            version = Math.Max(version, cell.Version);
        }

        return new DemandMatrix(levels, version);
    }

    private static int DefaultLevel(Demand demand) => demand switch
    {
        { Urgent: true, Special: false, Group: true } => 2,
        { Urgent: true } => 3,
        { Special: false } => 4,
        _ => 5,
    };
}
