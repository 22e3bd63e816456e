using Attribution.Articles;
using Attribution.Rules.Matching;

namespace Attribution.Tagging;

/// <summary>
/// Suffix rules of regular inflection, such as "VBD pped p". The longest suffix of a form that its class has a rule for
/// decides. Read from lines of class, suffix and replacement ("-" for nothing).
/// </summary>
internal sealed class LemmaRules
{
    private const int ShortestStem = 1;

    // The suffixes of suffixes that have a rule, too; a map with a filter, since most steps lead to none.
    private readonly WordMap<Node> _nodes;

    private LemmaRules(WordMap<Node> nodes) => _nodes = nodes;

    /// <exception cref="InvalidDataException">A line is malformed; the message names file and line.</exception>
    public static LemmaRules Load(string path)
    {
        var nodes = new WordMapBuilder<Node>();
        var number = 0;
        foreach (var line in File.ReadLines(path))
        {
            number++;
            if (line.Length > 0 && line[0] != '#' && !TryAdd(nodes, line))
                throw new InvalidDataException($"{path}:{number}: expected a tag, a suffix and its replacement, not '{line}'.");
        }
        return new LemmaRules(nodes.Build());
    }

    /// <summary>Finds the rule for a form: how many characters to take off its end and what to put there.</summary>
    public bool TryFind(ReadOnlySpan<char> form, byte lemmaClass, out int strip, out string add)
    {
        Rule? found = null;
        var node = Start(lemmaClass);
        for (var i = form.Length - 1; i >= ShortestStem; i--)
        {
            node = Step(node, WordHash.Fold(form[i]));
            if (_nodes.Find(node) is not { } known)
                break;
            found = known.Rule ?? found;
        }
        strip = found?.Strip ?? 0;
        add = found?.Add ?? "";
        return found is not null;
    }

    private static bool TryAdd(WordMapBuilder<Node> nodes, string line)
    {
        var parts = line.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        if (parts.Length != 3 || TagSet.IndexOf(parts[0]) < 0)
            return false;
        var node = Start((byte)TagSet.IndexOf(parts[0]));
        for (var i = parts[1].Length - 1; i >= 0; i--)
        {
            node = Step(node, WordHash.Fold(parts[1][i]));
            nodes.Place(node) ??= new Node();
        }
        nodes.Place(node)!.Rule = new Rule(parts[1].Length, parts[2] == "-" ? "" : parts[2]);
        return true;
    }

    private static uint Start(byte lemmaClass) => 0x9E3779B1u * (lemmaClass + 1u);

    private static uint Step(uint node, char c)
    {
        var hash = (node ^ c) * 0x85EBCA6B;
        return hash ^ (hash >> 14);
    }

    private sealed class Node
    {
        public Rule? Rule { get; set; }
    }

    private sealed record Rule(int Strip, string Add);
}
