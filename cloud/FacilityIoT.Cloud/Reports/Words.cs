namespace FacilityIoT.Cloud.Reports;

/// <summary>What is printed on a report, in both languages.</summary>
public sealed record Words(string Zh, string En)
{
    public string In(bool chinese) => chinese ? Zh : En;
}
