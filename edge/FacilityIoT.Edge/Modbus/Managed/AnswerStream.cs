using System.Buffers.Binary;
using System.Net.Sockets;
using FacilityIoT.Edge.Drivers;
using NModbus.IO;

namespace FacilityIoT.Edge.Modbus.Managed;

/// <summary>
/// The connection that NModbus reads and writes. One deadline for each request, however slowly its answer drips; one answer for each request; and
/// request and answer are kept, so that they can be compared.
/// </summary>
internal sealed class AnswerStream(Socket socket, TimeSpan timeout, TimeProvider time) : IStreamResource
{
    /// <summary>Transaction, protocol and length: what says how long the answer is.</summary>
    private const int LengthEnd = 6;

    private readonly byte[] answer = new byte[ModbusTcpFrame.MaxLength];
    private byte[] request = [];
    private int received;
    private int taken;
    private long deadline;

    public ReadOnlySpan<byte> Request => request;

    /// <summary>As much of the answer as came.</summary>
    public ReadOnlySpan<byte> Answer => answer.AsSpan(0, IsComplete ? FrameLength : received);

    /// <summary>A whole answer came.</summary>
    public bool IsComplete => received >= LengthEnd && received >= FrameLength;

    /// <summary>More came than one answer: nothing that follows on this connection can be trusted.</summary>
    public bool HasMore => IsComplete && received > FrameLength;

    /// <summary>Why the connection is of no more use, in words; null while it is.</summary>
    public string? Closed { get; private set; }

    public int InfiniteTimeout => Timeout.Infinite;

    public int ReadTimeout { get; set; }

    public int WriteTimeout { get; set; }

    private int FrameLength => LengthEnd + BinaryPrimitives.ReadUInt16BigEndian(answer.AsSpan(4));

    public void Write(byte[] buffer, int offset, int count)
    {
        request = buffer[offset..(offset + count)];
        (received, taken) = (0, 0);
        deadline = time.After(time.GetTimestamp(), timeout);
        OnSocket(() => socket.Send(request));
    }

    public int Read(byte[] buffer, int offset, int count)
    {
        if (taken == received)
        {
            Receive();
        }

        var length = Math.Min(count, received - taken);
        answer.AsSpan(taken, length).CopyTo(buffer.AsSpan(offset));
        taken += length;
        return length;
    }

    public void DiscardInBuffer()
    {
    }

    public void Dispose() => socket.Dispose();

    private void Receive()
    {
        if (IsComplete || received == answer.Length)
        {
            // After an exception 05 NModbus would wait for a second answer; the device is asked again when its turn comes.
            throw new IOException("The answer ends here.");
        }

        var left = time.GetElapsedTime(time.GetTimestamp(), deadline);
        if (left <= TimeSpan.Zero || !OnSocket(() => socket.Poll(left, SelectMode.SelectRead)))
        {
            throw new IOException("No answer in time.");
        }

        var length = OnSocket(() => socket.Receive(answer.AsSpan(received)));
        if (length == 0)
        {
            Closed = "Connection closed by peer";
            throw new IOException(Closed);
        }

        received += length;
    }

    private T OnSocket<T>(Func<T> use)
    {
        try
        {
            return use();
        }
        catch (SocketException fault)
        {
            Closed = fault.Message;
            throw new IOException(fault.Message, fault);
        }
    }
}
