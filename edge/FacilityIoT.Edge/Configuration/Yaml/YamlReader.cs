using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace FacilityIoT.Edge.Configuration.Yaml;

/// <summary>Reads one YAML document into a tree with positions. A fault of the text ends the reading of that file; a key given twice does not.</summary>
internal sealed class YamlReader
{
    /// <summary>The format needs ten levels or so; without a limit a file of brackets would exhaust the stack.</summary>
    private const int DeepestLevel = 32;

    private readonly string _file;
    private readonly FaultList _faults;
    private readonly Parser _parser;

    private YamlReader(string file, TextReader text, FaultList faults)
    {
        _file = file;
        _faults = faults;
        _parser = new Parser(text);
    }

    /// <summary>Null when the text is no YAML, with the fault recorded. An empty document is an empty map.</summary>
    public static YamlItem? Read(string file, string text, FaultList faults)
    {
        using var reader = new StringReader(text);
        try
        {
            return new YamlReader(file, reader, faults).Document();
        }
        catch (YamlException broken)
        {
            if (IndentingTab(text) is { } line)
            {
                faults.Add(new Position(file, line, 1), "this line is indented with a tab; YAML allows spaces only");
            }
            else
            {
                // Start is where the broken thing begins, End where it breaks.
                var at = new Position(file, Math.Max(1, (int)broken.End.Line), Math.Max(1, (int)broken.End.Column));
                faults.Add(at, $"this is not valid YAML: {Reason(broken)}");
            }

            return null;
        }
    }

    private YamlItem Document()
    {
        Next(); // the stream's start
        if (Next() is StreamEnd)
        {
            return YamlMap.Empty(new Position(_file, 1, 1));
        }

        var root = Item(Next(), 1);
        Next(); // the document's end
        if (Next() is DocumentStart second)
        {
            _faults.Add(At(second), "a file holds one document; take out the line '---' and what follows, or put it in a file of its own");
        }

        return root;
    }

    private YamlItem Item(ParsingEvent start, int level)
    {
        if (level > DeepestLevel)
        {
            throw new YamlException(start.Start, start.Start, $"nested deeper than {DeepestLevel} levels");
        }

        // Anchors would let a few lines grow without bound, and a reader would have to look in two places.
        if (start is AnchorAlias or NodeEvent { Anchor.IsEmpty: false })
        {
            throw new YamlException(start.Start, start.Start, "anchors (&name) and aliases (*name) are not used here; put what repeats into a profile");
        }

        return start switch
        {
            Scalar scalar => new YamlScalar(At(scalar), scalar.Value, scalar.Style != ScalarStyle.Plain),
            MappingStart map => new YamlMap(At(map), Entries(level)),
            SequenceStart list => new YamlList(At(list), Items(level)),
            _ => throw new YamlException(start.Start, start.Start, "a value is missing here"),
        };
    }

    private List<YamlItem> Items(int level)
    {
        var items = new List<YamlItem>();
        for (var e = Next(); e is not SequenceEnd; e = Next())
        {
            items.Add(Item(e, level + 1));
        }

        return items;
    }

    private List<YamlEntry> Entries(int level)
    {
        var entries = new List<YamlEntry>();
        for (var e = Next(); e is not MappingEnd; e = Next())
        {
            var key = Item(e, level + 1);
            var value = Item(Next(), level + 1);
            if (key is not YamlScalar { Text: var name })
            {
                _faults.Add(key.At, "a key is a plain word");
            }
            else if (entries.Find(e => e.Key == name) is { } first)
            {
                _faults.Add(key.At, $"'{name}' is given twice; the first is in line {first.KeyAt.Line}");
            }
            else
            {
                entries.Add(new YamlEntry(name, key.At, value));
            }
        }

        return entries;
    }

    // On some broken texts the parser fails by other exceptions than its own, such as InvalidOperationException in a flow map.
    private ParsingEvent Next()
    {
        var end = _parser.Current?.End ?? Mark.Empty;
        try
        {
            return _parser.MoveNext() ? _parser.Current! : throw new YamlException(end, end, "the text ends too early");
        }
        catch (Exception broken) when (broken is not YamlException)
        {
            throw new YamlException(end, end, "the text cannot be read beyond this place; a bracket, quote or colon is missing or too many");
        }
    }

    private static int? IndentingTab(string text)
    {
        var line = text.Split('\n').ToList().FindIndex(l => l[..(l.Length - l.TrimStart(' ', '\t').Length)].Contains('\t', StringComparison.Ordinal));
        return line < 0 ? null : line + 1;
    }

    private Position At(ParsingEvent e) => new(_file, (int)e.Start.Line, (int)e.Start.Column);

    private static string Reason(YamlException broken) => broken.Message.Length == 0
        ? "something is missing here"
        : char.ToLowerInvariant(broken.Message[0]) + broken.Message[1..].TrimEnd('.');
}
