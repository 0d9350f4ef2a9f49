namespace FacilityIoT.IntegrationTests.Cloud.Running;

/// <summary>The commands of <c>facility-cloud</c>, as an administrator types them.</summary>
public sealed class CommandTests : IDisposable
{
    private readonly CloudProgramRun _cloud = new();

    public void Dispose() => _cloud.Dispose();

    [Fact]
    public async Task A_key_is_shown_once_listed_without_its_secret_and_revoked_once()
    {
        var (made, key) = await RunAsync("api-key create --name wall --role operator");
        Assert.Equal(0, made);
        Assert.StartsWith("fiot_", Assert.Single(key), StringComparison.Ordinal);

        var (again, twice) = await RunAsync("api-key create --name wall --role operator");
        Assert.Equal(1, again);
        Assert.Contains("wall", Assert.Single(twice), StringComparison.Ordinal);

        var line = Assert.Single((await RunAsync("api-key list")).Output).Split('\t');
        Assert.Equal(("wall", "operator", "never", "in use"), (line[0], line[1], line[4], line[5]));
        Assert.DoesNotContain(key[0], string.Join('\t', line), StringComparison.Ordinal);

        Assert.Equal((0, 0), ((await RunAsync("api-key revoke --name wall")) is (var revoked, { Count: var said }) ? (revoked, said) : default));
        Assert.Contains("revoked 2", Assert.Single((await RunAsync("api-key list")).Output), StringComparison.Ordinal);
        var (missing, sentence) = await RunAsync("api-key revoke --name wall");
        Assert.Equal((1, "facility-cloud: No key in use is named 'wall'."), (missing, Assert.Single(sentence)));
    }

    [Fact]
    public async Task A_person_gets_a_password_once_and_no_name_twice()
    {
        var (made, password) = await RunAsync("user create --name li --role engineer");
        Assert.Equal(0, made);
        Assert.True(Assert.Single(password).Length >= 16);

        var (again, refusal) = await RunAsync("user create --name li --role engineer");
        Assert.Equal(1, again);
        Assert.StartsWith("facility-cloud: ", Assert.Single(refusal), StringComparison.Ordinal);

        var (unknown, words) = await RunAsync("user create --name wang --role king");
        Assert.Equal(1, unknown);
        Assert.Contains(words, line => line.Contains("'king'", StringComparison.Ordinal));
        Assert.Contains(words, line => line.Contains("'operator'", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Evidence_is_verified()
    {
        var (exitCode, output) = await RunAsync("evidence verify");
        Assert.Equal((0, "0 pieces of evidence are whole."), (exitCode, Assert.Single(output)));
    }

    [Fact]
    public async Task Migrate_makes_the_database_and_may_be_repeated()
    {
        for (var time = 0; time < 2; time++)
        {
            var (exitCode, output) = await RunAsync("migrate");
            Assert.Equal((0, "The database is up to date."), (exitCode, Assert.Single(output)));
            Assert.True(File.Exists(_cloud["state/facility.db"]));
        }
    }

    [Fact]
    public async Task An_audit_trail_cut_off_at_its_end_is_told_with_exit_code_1()
    {
        var (whole, said) = await RunAsync("audit verify");
        Assert.Equal((0, "The audit trail is empty."), (whole, Assert.Single(said)));
        var (broken, sentence) = await RunAsync($"audit verify --head 7:{new string('a', 64)}");
        Assert.Equal(1, broken);
        Assert.StartsWith("facility-cloud: audit line 1, cutoff: Lines 1 to 7 are cut off", Assert.Single(sentence), StringComparison.Ordinal);
        Assert.Equal(1, (await RunAsync("audit verify --head nonsense")).ExitCode);
    }

    [Theory]
    [InlineData("Broker:Port=70000", "Broker:Port must be between 1 and 65535")]
    [InlineData("Retention:ElevatorYears=3", "Retention:ElevatorYears must be at least 4, not 3: elevator records")]
    [InlineData("Broker:PasswordFile=/nowhere/password", "/nowhere/password")]
    [InlineData("Http:Pages=/nowhere/app", "Http:Pages is /nowhere/app, but there is no index.html in it")]
    [InlineData("no-key", "Section:Key=value")]
    public async Task A_bad_setting_is_named_and_nothing_is_started(string setting, string named)
    {
        var (exitCode, output) = await _cloud.RunAsync("run", "--set", setting);
        Assert.Equal(1, exitCode);

        // The log comes over the other stream, before it or after it.
        var sentence = Assert.Single(output, line => line.StartsWith("facility-cloud: ", StringComparison.Ordinal));
        Assert.Contains(named, sentence, StringComparison.Ordinal);
    }

    private Task<(int ExitCode, IReadOnlyList<string> Output)> RunAsync(string line) => _cloud.RunAsync(line.Split(' '));
}
