namespace FacilityIoT.IntegrationTests.Cloud.Stores;

/// <summary>Which relational store a test runs on. A test of stored behaviour takes it as its argument and runs on both.</summary>
public enum StoreKind
{
    Sqlite,
    Postgres,
}

/// <summary><c>[Theory, ClassData(typeof(BothStores))]</c></summary>
public sealed class BothStores : TheoryData<StoreKind>
{
    public BothStores() => AddRange(StoreKind.Sqlite, StoreKind.Postgres);
}
