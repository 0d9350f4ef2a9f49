using FacilityIoT.Cloud.Settings;
using FacilityIoT.Testing;
using Microsoft.Extensions.Configuration;

namespace FacilityIoT.UnitTests.Cloud.Settings;

public sealed class SettingsTests
{
    [Fact]
    public void A_setting_on_the_command_line_is_over_the_file()
    {
        using var folder = StateDirectory.Temporary();
        File.WriteAllText(folder["c.json"], """{ "Broker": { "Host": "file", "Port": 1884 } }""");
        var configuration = Build(new CloudArguments(folder["c.json"], ["Broker:Host=line"]));
        Assert.Equal(("line", "1884"), (configuration["Broker:Host"], configuration["Broker:Port"]));
    }

    [Fact]
    public void A_value_may_contain_equals_signs() => Assert.Equal("a=b", Build(new CloudArguments(null, ["Http:Url=a=b"]))["Http:Url"]);

    [Fact]
    public void A_setting_said_twice_is_the_last_one() => Assert.Equal("b", Build(new CloudArguments(null, ["Broker:Host=a", "broker:host=b"]))["Broker:Host"]);

    [Theory]
    [InlineData("Broker:Host")]
    [InlineData("=x")]
    public void A_setting_without_key_or_value_is_told_with_an_example(string setting) =>
        Assert.Contains("Section:Key=value", Assert.Throws<InvalidDataException>(() => Build(new CloudArguments(null, [setting]))).Message, StringComparison.Ordinal);

    [Fact]
    public void A_missing_file_is_named() =>
        Assert.Contains("/nowhere/c.json", Assert.Throws<InvalidDataException>(() => Build(new CloudArguments("/nowhere/c.json"))).Message, StringComparison.Ordinal);

    [Fact]
    public void A_file_that_is_not_JSON_is_named_with_the_place()
    {
        using var folder = StateDirectory.Temporary();
        File.WriteAllText(folder["c.json"], "{\n  \"Broker\": oops\n}");
        var message = Assert.Throws<InvalidDataException>(() => Build(new CloudArguments(folder["c.json"]))).Message;
        Assert.Contains(folder["c.json"], message, StringComparison.Ordinal);
        Assert.Contains("LineNumber: 1", message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_secret_is_its_files_first_line()
    {
        using var folder = StateDirectory.Temporary();
        File.WriteAllText(folder["s"], "secret \nnote\n");
        Assert.Equal("secret", SecretFile.Read(folder["s"]));
        Assert.Null(SecretFile.Read(null));
    }

    [Fact]
    public void An_empty_or_missing_secret_is_an_error_that_names_the_file()
    {
        using var folder = StateDirectory.Temporary();
        File.WriteAllText(folder["s"], "\n");
        Assert.Contains(folder["s"], Assert.Throws<InvalidDataException>(() => SecretFile.Read(folder["s"])).Message, StringComparison.Ordinal);
        Assert.Contains(folder["t"], Assert.Throws<InvalidDataException>(() => SecretFile.Read(folder["t"])).Message, StringComparison.Ordinal);
    }

    private static ConfigurationManager Build(CloudArguments arguments)
    {
        var configuration = new ConfigurationManager();
        configuration.AddSettings(arguments);
        return configuration;
    }
}
