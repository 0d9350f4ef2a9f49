using System.ComponentModel.DataAnnotations;
using Microsoft.Extensions.Options;

namespace FacilityIoT.Cloud.Telemetry;

/// <summary>Which write path the server speaks. Queries go to <c>/query</c> in InfluxQL on all of them.</summary>
public enum InfluxApi
{
    /// <summary>InfluxDB 1.x: <c>/write?db=</c> with user name and password.</summary>
    V1,

    /// <summary>InfluxDB 2.x and 3.x, VictoriaMetrics: <c>/api/v2/write?org=&amp;bucket=</c> with a token.</summary>
    V2,
}

/// <summary>Section <c>Influx</c>: the telemetry store.</summary>
public sealed class InfluxOptions
{
    public const string Section = "Influx";

    [Required(ErrorMessage = "Influx:Url must be the server's address, for example http://127.0.0.1:8086.")]
    [Url(ErrorMessage = "Influx:Url must begin with http:// or https://.")]
    public string Url { get; set; } = "http://127.0.0.1:8086";

    [EnumDataType(typeof(InfluxApi), ErrorMessage = "Influx:Api must be V1 or V2.")]
    public InfluxApi Api { get; set; } = InfluxApi.V1;

    /// <summary>1.x: the database. 2.x and 3.x: the bucket, and the database that the bucket is mapped to for queries.</summary>
    [Required(ErrorMessage = "Influx:Database must name the database or bucket.")]
    public string Database { get; set; } = "facility";

    /// <summary>2.x: the organisation.</summary>
    public string? Organization { get; set; }
    public string? User { get; set; }

    /// <summary>1.x: a file whose first line is the password.</summary>
    public string? PasswordFile { get; set; }

    /// <summary>2.x and 3.x: a file whose first line is the token.</summary>
    public string? TokenFile { get; set; }

    /// <summary>The longest wait for one answer.</summary>
    [Range(typeof(TimeSpan), "00:00:01", "00:05:00", ErrorMessage = "Influx:Timeout must be between 00:00:01 and 00:05:00.")]
    public TimeSpan Timeout { get; set; } = TimeSpan.FromSeconds(30);
}

[OptionsValidator]
public sealed partial class InfluxOptionsValidator : IValidateOptions<InfluxOptions>;
