using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace FacilityIoT.Edge.Configuration.Yaml;

/// <summary>Reads one YAML document into a tree with positions. A fault of the text ends the reading of that file; a key given twice does not.</summary>
internal sealed class YamlReader
{
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
            faults.Add(new Position(file, (int)broken.Start.Line, (int)broken.Start.Column), $"this is not valid YAML: {Reason(broken)}");
            return null;
        }
    }

    private YamlItem Document()
    {
        _parser.Consume<StreamStart>();
        if (!_parser.TryConsume<DocumentStart>(out _))
        {
            return YamlMap.Empty(new Position(_file, 1, 1));
        }

        var root = Item();
        _parser.Consume<DocumentEnd>();
        if (_parser.TryConsume<DocumentStart>(out var second))
        {
            _faults.Add(At(second), "a file holds one document; take out the line '---' and what follows, or put it in a file of its own");
        }

        return root;
    }

    private YamlItem Item()
    {
        if (_parser.TryConsume<Scalar>(out var scalar))
        {
            RefuseAnchor(scalar);
            return new YamlScalar(At(scalar), scalar.Value, scalar.Style != ScalarStyle.Plain);
        }

        if (_parser.TryConsume<MappingStart>(out var map))
        {
            RefuseAnchor(map);
            return new YamlMap(At(map), Entries());
        }

        if (_parser.TryConsume<SequenceStart>(out var list))
        {
            RefuseAnchor(list);
            var items = new List<YamlItem>();
            while (!_parser.TryConsume<SequenceEnd>(out _))
            {
                items.Add(Item());
            }

            return new YamlList(At(list), items);
        }

        var other = _parser.Consume<ParsingEvent>();
        throw new YamlException(other.Start, other.End, "aliases (*name) are not used here; put what repeats into a profile");
    }

    private List<YamlEntry> Entries()
    {
        var entries = new List<YamlEntry>();
        while (!_parser.TryConsume<MappingEnd>(out _))
        {
            var key = Item();
            var value = Item();
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

    // Anchors would let a few lines grow without bound, and a reader would have to look in two places.
    private static void RefuseAnchor(NodeEvent node)
    {
        if (!node.Anchor.IsEmpty)
        {
            throw new YamlException(node.Start, node.End, "anchors (&name) are not used here; put what repeats into a profile");
        }
    }

    private Position At(ParsingEvent e) => new(_file, (int)e.Start.Line, (int)e.Start.Column);

    private static string Reason(YamlException broken)
    {
        var text = (broken.InnerException ?? broken).Message;
        return text.Length == 0 ? "something is missing here" : char.ToLowerInvariant(text[0]) + text[1..].TrimEnd('.');
    }
}
