namespace FacilityIoT.Cloud.Dispatch;

/// <summary>A row that two people may change: the second is told.</summary>
public interface IVersioned
{
    /// <summary>Counts its changes.</summary>
    int Version { get; set; }
}
