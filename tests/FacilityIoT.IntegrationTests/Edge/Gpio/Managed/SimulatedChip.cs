using System.Device.Gpio;

namespace FacilityIoT.IntegrationTests.Edge.Gpio;

/// <summary>A chip of three lines as System.Device.Gpio sees one, with levels that tests set.</summary>
internal sealed class SimulatedChip : GpioDriver
{
    private readonly Lock gate = new();
    private readonly bool[] levels = new bool[3];
    private readonly Dictionary<int, PinMode> modes = [];
    private readonly Dictionary<int, PinChangeEventHandler> handlers = [];

    /// <summary>False: the chip has no interrupt, like an expander whose pin is not wired.</summary>
    public bool HasEvents { get; init; } = true;

    /// <summary>Events are swallowed, as when the thread that reads them has failed.</summary>
    public bool LosesEvents { get; set; }

    /// <summary>The chip is gone.</summary>
    public bool Gone { get; set; }

    public bool Disposed { get; private set; }

    public IReadOnlyDictionary<int, PinMode> Modes => modes;

    protected override int PinCount => levels.Length;

    public void Set(int line, bool high)
    {
        lock (gate)
        {
            var changed = levels[line] != high;
            levels[line] = high;
            if (changed && !LosesEvents && handlers.TryGetValue(line, out var handler))
            {
                handler(this, new PinValueChangedEventArgs(high ? PinEventTypes.Rising : PinEventTypes.Falling, line));
            }
        }
    }

    protected override void OpenPin(int pinNumber)
    {
    }

    protected override void ClosePin(int pinNumber)
    {
    }

    protected override void SetPinMode(int pinNumber, PinMode mode) => modes[pinNumber] = mode;

    protected override PinMode GetPinMode(int pinNumber) => modes[pinNumber];

    protected override bool IsPinModeSupported(int pinNumber, PinMode mode) => mode is PinMode.Input or PinMode.InputPullUp;

    protected override PinValue Read(int pinNumber)
    {
        lock (gate)
        {
            return Gone ? throw new IOException("Error 19. Cannot read the pin.") : levels[pinNumber];
        }
    }

    protected override void Write(int pinNumber, PinValue value) => throw new NotSupportedException("An input is not written.");

    protected override WaitForEventResult WaitForEvent(int pinNumber, PinEventTypes eventTypes, CancellationToken cancellationToken) =>
        throw new NotSupportedException("Callbacks are used.");

    protected override void AddCallbackForPinValueChangedEvent(int pinNumber, PinEventTypes eventTypes, PinChangeEventHandler callback)
    {
        if (!HasEvents)
        {
            throw new InvalidOperationException("No interrupt pin.");
        }

        lock (gate)
        {
            handlers[pinNumber] = callback;
        }
    }

    protected override void RemoveCallbackForPinValueChangedEvent(int pinNumber, PinChangeEventHandler callback) => handlers.Remove(pinNumber);

    protected override void Dispose(bool disposing)
    {
        Disposed = true;
        base.Dispose(disposing);
    }
}
