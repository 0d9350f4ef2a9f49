using FacilityIoT.Edge.Configuration;
using FacilityIoT.Edge.Sensors;

namespace FacilityIoT.UnitTests.Edge.Sensors;

/// <summary>Sensors that give what the test says; a reading can be held up.</summary>
internal sealed class FakeSensors : ISensors
{
    private int opened;
    private int closed;
    private int readings;

    /// <summary>What a reading gives, on the reading's thread.</summary>
    public Func<IReadOnlyList<SensorValue>> Read { get; set; } = () => [new SensorValue(20)];

    public int Opened => Volatile.Read(ref opened);

    public int Closed => Volatile.Read(ref closed);

    public int Readings => Volatile.Read(ref readings);

    public ISensor Open(Sensor sensor)
    {
        Interlocked.Increment(ref opened);
        return new FakeSensor(this);
    }

    private sealed class FakeSensor(FakeSensors all) : ISensor
    {
        public IReadOnlyList<SensorValue> Read()
        {
            Interlocked.Increment(ref all.readings);
            return all.Read();
        }

        public void Dispose() => Interlocked.Increment(ref all.closed);
    }
}
