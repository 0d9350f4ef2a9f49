using System.ComponentModel.DataAnnotations;
using Microsoft.Extensions.Options;

namespace FacilityIoT.Cloud.Alarms.Correlation.Boxes;

/// <summary>Section <c>Correlation:BoxLoss</c>: when a silent box is an alarm, and when several are a power loss.</summary>
public sealed class BoxLossOptions
{
    public const string Section = "Correlation:BoxLoss";

    /// <summary>A box that is back within this time makes no alarm.</summary>
    [Range(typeof(TimeSpan), "00:00:00", "01:00:00", ErrorMessage = "Correlation:BoxLoss:Grace must be between 00:00:00 and 01:00:00.")]
    public TimeSpan Grace { get; set; } = TimeSpan.FromSeconds(30);

    /// <summary>The same after we were away ourselves, or our broker was: all boxes come back at once, each after a pause of its own.</summary>
    [Range(typeof(TimeSpan), "00:00:00", "01:00:00", ErrorMessage = "Correlation:BoxLoss:ReconnectGrace must be between 00:00:00 and 01:00:00.")]
    public TimeSpan ReconnectGrace { get; set; } = TimeSpan.FromMinutes(2);

    [Range(1, 5, ErrorMessage = "Correlation:BoxLoss:Level must be between 1 and 5.")]
    public int Level { get; set; } = 3;

    [Required(ErrorMessage = "Correlation:BoxLoss:Trade must name the trade that repairs boxes, for example it.")]
    public string Trade { get; set; } = "it";

    /// <summary>Boxes of a site that are lost within this time belong together when one of them said that its mains were lost.</summary>
    [Range(typeof(TimeSpan), "00:00:01", "01:00:00", ErrorMessage = "Correlation:BoxLoss:PowerWindow must be between 00:00:01 and 01:00:00.")]
    public TimeSpan PowerWindow { get; set; } = TimeSpan.FromSeconds(60);

    /// <summary>Boxes that die within this time died together, whatever they said before. A broker notices a death after 1.5 keep-alives (15 s each), so one event looks this long.</summary>
    [Range(typeof(TimeSpan), "00:00:01", "00:10:00", ErrorMessage = "Correlation:BoxLoss:DyingTogether must be between 00:00:01 and 00:10:00.")]
    public TimeSpan DyingTogether { get; set; } = TimeSpan.FromSeconds(20);

    /// <summary>A mains loss counts when it was reported within this time before the box fell silent, and had not ended: a battery lasts a while.</summary>
    [Range(typeof(TimeSpan), "00:00:01", "1.00:00:00", ErrorMessage = "Correlation:BoxLoss:MainsLostBefore must be between 00:00:01 and 1.00:00:00.")]
    public TimeSpan MainsLostBefore { get; set; } = TimeSpan.FromHours(1);
}

[OptionsValidator]
public sealed partial class BoxLossOptionsValidator : IValidateOptions<BoxLossOptions>;
