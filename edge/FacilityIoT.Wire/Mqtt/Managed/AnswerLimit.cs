namespace FacilityIoT.Wire.Mqtt.Managed;

/// <summary>
/// How long the broker may take for a call: MQTTnet waits for ever for a PUBACK, and for a socket that takes nothing. Two keep-alives, and
/// what the slowest link needs for everything that is on its way.
/// </summary>
internal sealed class AnswerLimit(TimeSpan keepAlive)
{
    /// <summary>GPRS.</summary>
    private const int SlowestBytesPerSecond = 4 * 1024;

    private long onTheWay;

    public Patience Begin(int bytes)
    {
        var all = Interlocked.Add(ref onTheWay, bytes);
        return new Patience(this, bytes, (2 * keepAlive) + TimeSpan.FromSeconds((double)all / SlowestBytesPerSecond));
    }

    /// <summary>One call's: its token is cancelled when it has lasted too long.</summary>
    public sealed class Patience(AnswerLimit owner, int bytes, TimeSpan limit) : IDisposable
    {
        private readonly CancellationTokenSource end = new(limit);

        public TimeSpan Limit => limit;

        public CancellationToken Token => end.Token;

        public bool IsOver => end.IsCancellationRequested;

        public void Dispose()
        {
            Interlocked.Add(ref owner.onTheWay, -bytes);
            end.Dispose();
        }
    }
}
