using FacilityIoT.Wire.Delivery;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Logging;

namespace FacilityIoT.Edge.Outbox;

/// <summary>Reads frames beside the writer, one at a time: the backlog is never held in memory. Thread-safe.</summary>
internal sealed class OutboxReader(string path, Action<string> condemn, ILogger logger) : IDisposable
{
    private readonly Lock gate = new();
    private OutboxDatabase? database;
    private string? said;
    private bool disposed;

    public FrameRead Read(OutboxEpoch epoch, long fseq) => Try<FrameRead>(
        file =>
        {
            var (stored, frame) = file.Read(fseq);
            if (stored != epoch)
            {
                // Perhaps another file took this one's place.
                Close();
                return new FrameRead.NotNow();
            }

            return frame is null ? new FrameRead.Gone() : new FrameRead.Found(frame);
        },
        new FrameRead.NotNow());

    public IReadOnlyList<long> AlarmNumbers(OutboxEpoch epoch) => Try<IReadOnlyList<long>>(file => file.ReadMeta().Epoch == epoch ? file.AlarmNumbers() : [], []);

    public void Dispose()
    {
        lock (gate)
        {
            disposed = true;
            Close();
        }
    }

    private T Try<T>(Func<OutboxDatabase, T> read, T otherwise)
    {
        lock (gate)
        {
            if (disposed)
            {
                return otherwise;
            }

            try
            {
                database ??= OutboxFile.OpenReader(path);
                var result = read(database);
                said = null;
                return result;
            }
            catch (Exception fault) when (fault is SqliteException or InvalidDataException or IOException)
            {
                if (said != fault.Message)
                {
                    said = fault.Message;
                    OutboxLog.ReadFailed(logger, fault.Message);
                }

                if (fault is SqliteException sqlite && DiskTrouble.Of(sqlite, path) is { Kind: DiskTroubleKind.Corrupt } damage)
                {
                    condemn(damage.Text);
                }

                Close();
                return otherwise;
            }
        }
    }

    private void Close()
    {
        database?.Dispose();
        database = null;
    }
}
