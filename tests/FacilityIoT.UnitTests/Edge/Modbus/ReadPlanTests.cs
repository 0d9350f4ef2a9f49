using FacilityIoT.Edge.Configuration;
using FacilityIoT.Edge.Modbus;
using FacilityIoT.PlantSimulator;
using FsCheck;
using FsCheck.Fluent;

namespace FacilityIoT.UnitTests.Edge.Modbus;

public sealed class ReadPlanTests
{
    private static readonly ReadLimits Protocol = new(125, 2000, 8);

    [Fact]
    public void Adjacent_registers_are_one_read_up_to_the_protocols_125()
    {
        var sources = SampleBus.Words(ModbusTable.Holding, 0, 126);
        var plan = Plan(sources, Protocol);
        Assert.Equal([(0, 125), (125, 1)], plan.Select(b => ((int)b.Address, b.Count)));
    }

    [Fact]
    public void Adjacent_bits_are_one_read_up_to_the_protocols_2000()
    {
        var sources = Enumerable.Range(0, 2001).Select(a => new ModbusSource(ModbusTable.Discrete, (ushort)a, ModbusType.Bool)).ToArray();
        Assert.Equal([2000, 1], Plan(sources, Protocol).Select(b => b.Count));
    }

    [Fact]
    public void A_gap_is_read_over_up_to_the_limit_and_said_to_be_there()
    {
        var sources = new[] { Word(0), Word(9), Word(19) };
        var plan = Plan(sources, Protocol);
        Assert.Equal([(0, 10, true), (19, 1, false)], plan.Select(b => ((int)b.Address, b.Count, b.HasGaps)));
    }

    [Fact]
    public void A_wide_value_is_never_split_between_two_reads()
    {
        var sources = SampleBus.Words(ModbusTable.Input, 0, 124).Append(new ModbusSource(ModbusTable.Input, 124, ModbusType.Float32)).ToArray();
        Assert.Equal([(0, 124), (124, 2)], Plan(sources, Protocol).Select(b => ((int)b.Address, b.Count)));
    }

    [Fact]
    public void Tables_are_never_mixed()
    {
        var sources = new[] { new ModbusSource(ModbusTable.Holding, 0, ModbusType.UInt16), new ModbusSource(ModbusTable.Input, 1, ModbusType.UInt16) };
        Assert.Equal(2, Plan(sources, Protocol).Count);
    }

    [Fact]
    public void Bits_of_one_register_share_its_read()
    {
        var sources = Enumerable.Range(0, 16).Select(b => new ModbusSource(ModbusTable.Holding, 7, ModbusType.Bool, Bit: b)).ToArray();
        var block = Assert.Single(Plan(sources, Protocol));
        Assert.Equal((7, 1, 16), ((int)block.Address, block.Count, block.Points.Length));
    }

    [Fact]
    public void A_refused_address_is_not_read_over()
    {
        var sources = new[] { Word(0), Word(1), Word(2) };
        var plan = ReadPlan.Build(sources, [0, 2], Protocol, [1]);
        Assert.Equal([(0, 1), (2, 1)], plan.Select(b => ((int)b.Address, b.Count)));
    }

    [Fact]
    public void A_value_wider_than_the_largest_block_is_a_clear_error() =>
        Assert.Throws<ArgumentException>(() => Plan([new ModbusSource(ModbusTable.Holding, 0, ModbusType.Float64)], new ReadLimits(2, 1, 0)));

    [Fact]
    public void Every_point_is_in_exactly_one_block_and_wholly_in_it() => Prop.ForAll(Maps(0, 4000, 60), Limits(), (sources, limits) =>
    {
        var plan = Plan(sources, limits);
        return plan.SelectMany(b => b.Points).Order().SequenceEqual(Enumerable.Range(0, sources.Length))
            && plan.All(b => b.Points.All(p => sources[p].Table == b.Table
                && sources[p].Address >= b.Address
                && sources[p].Address + ReadPlan.Width(sources[p]) <= b.Address + b.Count));
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void No_block_is_above_the_limits_or_reads_over_a_larger_gap() => Prop.ForAll(Maps(0, 4000, 60), Limits(), (sources, limits) =>
        Plan(sources, limits).All(b => b.Count <= limits.Max(b.Table) && Valid(sources, b.Points, limits))).QuickCheckThrowOnFailure();

    [Fact]
    public void No_grouping_of_the_points_needs_fewer_reads() => Prop.ForAll(Maps(0, 24, 6), SmallLimits(), (sources, limits) =>
        Plan(sources, limits).Count == FewestByTryingAll(sources, limits)).QuickCheckThrowOnFailure();

    private static IReadOnlyList<ReadBlock> Plan(ModbusSource[] sources, ReadLimits limits) =>
        ReadPlan.Build(sources, Enumerable.Range(0, sources.Length), limits);

    private static ModbusSource Word(int address) => new(ModbusTable.Holding, (ushort)address, ModbusType.UInt16);

    private static Arbitrary<ModbusSource[]> Maps(int first, int last, int most)
    {
        var places = from table in Gen.Elements(ModbusTable.Holding, ModbusTable.Input, ModbusTable.Coil)
                     from address in Gen.Choose(first, last)
                     from type in Gen.Elements(ModbusType.UInt16, ModbusType.Float32, ModbusType.Int64, ModbusType.Bool)
                     select new ModbusSource(table, (ushort)address, table == ModbusTable.Coil ? ModbusType.Bool : type);
        return Gen.Choose(0, most).SelectMany(count => places.ArrayOf(count)).ToArbitrary();
    }

    private static Arbitrary<ReadLimits> Limits() =>
        (from registers in Gen.Choose(4, 125) from bits in Gen.Choose(1, 2000) from gap in Gen.Choose(0, 20)
         select new ReadLimits(registers, bits, gap)).ToArbitrary();

    private static Arbitrary<ReadLimits> SmallLimits() =>
        (from registers in Gen.Choose(4, 12) from bits in Gen.Choose(1, 12) from gap in Gen.Choose(0, 4)
         select new ReadLimits(registers, bits, gap)).ToArbitrary();

    /// <summary>Every way to put the points into groups, the smallest number of groups of which each may be one read.</summary>
    private static int FewestByTryingAll(ModbusSource[] sources, ReadLimits limits)
    {
        var best = int.MaxValue;
        Place(0, []);
        return best;

        void Place(int point, List<List<int>> groups)
        {
            if (groups.Count >= best)
            {
                return;
            }

            if (point == sources.Length)
            {
                best = groups.All(g => Valid(sources, g, limits)) ? groups.Count : best;
                return;
            }

            foreach (var group in groups.ToArray())
            {
                group.Add(point);
                Place(point + 1, groups);
                group.Remove(point);
            }

            groups.Add([point]);
            Place(point + 1, groups);
            groups.RemoveAt(groups.Count - 1);
        }
    }

    private static bool Valid(ModbusSource[] sources, IReadOnlyList<int> points, ReadLimits limits)
    {
        var spans = points.Select(p => (Start: (int)sources[p].Address, End: sources[p].Address + ReadPlan.Width(sources[p]))).OrderBy(s => s.Start).ToArray();
        var end = spans[0].Start;
        foreach (var (start, stop) in spans)
        {
            if (start - end > limits.ReadOverGap)
            {
                return false;
            }

            end = Math.Max(end, stop);
        }

        return points.Select(p => sources[p].Table).Distinct().Count() == 1 && end - spans[0].Start <= limits.Max(sources[points[0]].Table);
    }
}
