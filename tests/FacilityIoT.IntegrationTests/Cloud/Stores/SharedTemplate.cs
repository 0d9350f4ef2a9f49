namespace FacilityIoT.IntegrationTests.Cloud.Stores;

/// <summary>Something made once for all tests, by the first that asks.</summary>
internal sealed class SharedTemplate<T>(Func<Task<T>> make)
{
    private readonly Lazy<Task<T>> made = new(make);

    public bool IsMade => made.IsValueCreated;

    public Task<T> GetAsync() => made.Value;
}
