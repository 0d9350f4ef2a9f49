using FacilityIoT.Edge.Configuration;
using FacilityIoT.Testing;
using FsCheck;
using FsCheck.Fluent;

namespace FacilityIoT.UnitTests.Edge.Configuration;

/// <summary>Whatever is done to a good file, the loader says what is wrong with it or loads it; it never throws.</summary>
public sealed class BrokenFileTests : IDisposable
{
    private static readonly string Good = File.ReadAllText(EstateFiles.BoxFiles.Single(f => f.EndsWith("basement.yaml", StringComparison.Ordinal)));
    private static readonly string[] Splinters = ["{", "}", "[", "]", ":", "\t", "- ", "\"", "'", "#", "&a ", "*a", "!!int ", "|", ">", "---\n", "\0", "\uFEFF", "%", "? ", "~", "\n", "0x", "999999999999999999999", "水"];

    private readonly StateDirectory _folder = StateDirectory.Temporary();

    public BrokenFileTests() => _folder.Write("site.yaml", File.ReadAllText(Path.Combine(EstateFiles.Root, "sites/jade-garden/site.yaml")));

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_file_with_splinters_in_it_is_loaded_or_its_faults_are_told() =>
        Check.One(
            Config.QuickThrowOnFailure.WithMaxTest(150),
            Prop.ForAll(Changes().ToArbitrary(), changes => IsAnswered(changes.Aggregate(Good, Apply))));

    [Fact]
    public void A_file_cut_off_anywhere_is_loaded_or_its_faults_are_told() =>
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(100), Prop.ForAll(Gen.Choose(0, Good.Length).ToArbitrary(), length => IsAnswered(Good[..length])));

    private bool IsAnswered(string text)
    {
        _folder.Write("box.yaml", text);
        var result = BoxFile.Load(_folder["box.yaml"], EstateFiles.WithoutSecrets, Path.Combine(EstateFiles.Root, "profiles"));
        return (result.Box is null) == (result.Faults.Count > 0) && result.Faults.All(f => f.Line > 0 && f.Column > 0 && f.Message.Length > 0);
    }

    private static Gen<(int At, int Removed, string Splinter)[]> Changes() =>
        (from at in Gen.Choose(0, Good.Length - 1)
         from removed in Gen.Choose(0, 6)
         from splinter in Gen.Elements(Splinters)
         select (at, removed, splinter)).NonEmptyListOf().Select(changes => changes.Take(4).ToArray());

    private static string Apply(string text, (int At, int Removed, string Splinter) change)
    {
        var at = Math.Min(change.At, text.Length);
        return text[..at] + change.Splinter + text[Math.Min(at + change.Removed, text.Length)..];
    }
}
