using System.ComponentModel.DataAnnotations;
using FacilityIoT.Cloud.Notifications.Texts;

namespace FacilityIoT.Cloud.Notifications.Channels;

/// <summary>One chat group's robot.</summary>
public sealed class RobotOptions
{
    /// <summary>WeCom and DingTalk take 20 messages a minute from a robot; five are kept for level 1, which has no robot of its own where none is marked <see cref="RedAlert"/>.</summary>
    internal const int PerMinute = 20;
    internal const int Reserved = 5;

    /// <summary>Part of the channel's name: <c>wecom.NAME</c>.</summary>
    [Required(ErrorMessage = "A robot needs a Name.")]
    [RegularExpression("^[a-z0-9-]{1,40}$", ErrorMessage = "A robot's Name is of lower-case letters, digits and hyphens, at most 40.")]
    public string Name { get; set; } = "";

    /// <summary>A file whose first line is the robot's whole address: it holds the key, and whoever has it can write into the group.</summary>
    [Required(ErrorMessage = "A robot needs a UrlFile: its address is a secret.")]
    public string UrlFile { get; set; } = "";

    /// <summary>DingTalk: a file whose first line is the secret that signs (it begins with SEC); none when the robot is guarded by keywords or addresses.</summary>
    public string? SecretFile { get; set; }

    /// <summary>Only tickets of these sites; empty: all.</summary>
    public IList<string> Sites { get; set; } = [];

    /// <summary>For level 1 alone; level 1 then goes to no other robot of its sites unless this one fails.</summary>
    public bool RedAlert { get; set; }
    public TextLanguage Language { get; set; }

    internal ChannelScope Scope => new([.. Sites], RedAlert, Language);

    /// <exception cref="InvalidDataException">The file cannot be read, or its line is no address.</exception>
    internal Uri ReadUrl() => Uri.TryCreate(Settings.SecretFile.Read(UrlFile), UriKind.Absolute, out var url) && url.Scheme is "http" or "https"
        ? url
        : throw new InvalidDataException($"The first line of {UrlFile} must be the robot's address, beginning with https://.");
}
