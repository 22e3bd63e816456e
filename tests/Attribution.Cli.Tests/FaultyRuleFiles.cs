using System.Text;

namespace Attribution.Cli.Tests;

/// <summary>Makes rule files with one fault each, from a sound rule of every kind.</summary>
internal static class FaultyRuleFiles
{
    private const string Examples = "examples:\n  - {text: A <TAG>word</TAG> here., expect: hit}\n  - {text: Nothing., expect: none}\n";
    private const string Finds = "examples:\n  - {text: A., finds: [A]}\n  - {text: B., finds: none}\n";

    private static readonly Dictionary<string, string> Sound = new(StringComparer.Ordinal)
    {
        ["cues"] = "id: ID\ntitle: T\nwhy: W\nkind: verb\nmatch:\n  - {word: word, as: head, anchor: true}\n" + Examples,
        ["mentions"] = "id: ID\ntitle: T\nwhy: W\npart: head\nmatch:\n  - {word: word, as: mention, anchor: true}\n" + Examples,
        ["clauses"] = "id: ID\ntitle: T\nwhy: W\nmark: start\nform: that\nmatch:\n  - {word: word, as: start, anchor: true}\n" + Examples,
        ["attributions"] = "id: ID\ntitle: T\nwhy: W\nmatch:\n  - {mention: any, as: source, path: [near]}\n  - {cue: [verb], as: cue, anchor: true}\n  - {clause: any, as: content}\n" + Examples,
        ["sources"] = "id: ID\ntitle: T\nwhy: W\nsets: role\nmatch:\n  - {word: word, as: role, anchor: true}\n" + Examples,
        ["quantities"] = "id: ID\ntitle: T\nwhy: W\nkind: number\nmatch:\n  - {word: word, as: number, anchor: true}\n" + Examples,
        ["passages"] = "id: ID\ntitle: T\nwhy: W\nkind: forecast\nmatch:\n  - {word: word, as: target, anchor: true}\n" + Examples,
        ["bodies"] = "id: body.ID\ntitle: T\nwhy: W\nover: paragraph\nmark: boilerplate\nwhen: {words: {max: 4}}\n" + Finds,
        ["findings"] = "id: ID\ntitle: T\nseverity: info\nover: source\nwhen: {naming: named}\nmessage: M\nfix: F\nhelp: H\nstandards: [S]\n" + Finds,
    };

    /// <summary>Faults inside a pattern: what to replace in the sound rule, and by what.</summary>
    private static readonly (string From, string To)[] PatternFaults =
    [
        ("word: word", "wrod: word"), ("word: word", "word: {a: b}"), ("word: word", "word: [[a]]"), ("word: word", "word: $none"), ("word: word", "list: no-such-list"),
        ("word: word", "lemmas: no-such-list"), ("word: word", "tag: NOTAG"), ("word: word", "relation: norel"), ("word: word", "kind: wrod"), ("word: word", "shape: round"),
        ("word: word", "at: nowhere"), ("word: word", "quoted: maybe"), ("word: word", "not: word"), ("word: word", "not: {wrod: a}"), ("word: word, ", ""),
        ("word: word", "word: word, repeat: 99"), ("word: word", "word: word, repeat: x"), ("word: word", "word: word, gap: -1"), ("anchor: true", "anchor: yes"),
        ("anchor: true", "anchor: true, optional: true"), ("anchor: true", "anchor: true, repeat: 3"), ("path: [near]", "path: [nsubj]"), ("path: [near]", "path: ['>nope']"),
        ("path: [near]", "path: ['>nmod(']"), ("path: [near]", "path: ['>nmod()']"), ("cue: [verb]", "cue: [vreb]"), ("clause: any", "clause: [thta]"), ("mention: any", "mention: nmae"),
        ("mention: any", "mention: any, cue: any"), ("<TAG>", "</TAG>"), ("</TAG>", ""), ("expect: hit", "expect: perhaps"), ("expect: none", "expect: hit"),
        ("kind: verb", "kind: verb\nexcept: [{nowhere: {word: a}}]"), ("kind: verb", "kind: verb\nexcept: [a]"), ("kind: verb", "kind: verb\nlet: x"), ("kind: verb", "kind: verb\npriority: 1000"),
        ("kind: verb", "kind: verb\ncertain: false"), ("kind: verb", "kind: verb\nreplaces: cue.nothing"),
        ("kind: verb", "kind: verb\ntype: metal"), ("kind: number", "kind: nubmer"), ("kind: number", "kind: ''"), ("kind: forecast", "kind: ''"), ("part: head", "part: tial"), ("mark: start", "mark: middle"),
        ("as: head", "as: haed"), ("words: {max", "wrods: {max"), ("{max: 4}", "{most: 4}"), ("{max: 4}", "{max: many}"), ("boilerplate", "rubbish"), ("naming: named", "namng: named"),
        ("naming: named", "naming: nmaed"), ("naming: named", "class: $no-such"), ("message: M", "message: '{sorce}'"), ("severity: info", "severity: eror"), ("finds: none", "finds: [A]"),
    ];

    /// <summary>Each file's path below a folder of rules, and its bytes.</summary>
    public static IEnumerable<(string Path, byte[] Bytes)> All()
    {
        var number = 0;
        foreach (var (kind, sound) in Sound)
            foreach (var faulty in Faults(sound))
            {
                var name = $"f{number++}";
                yield return ($"{kind}/{name}.yaml", faulty(sound.Replace("ID", kind == "findings" || kind == "bodies" ? name : "x." + name, StringComparison.Ordinal).Replace("TAG", "cue", StringComparison.Ordinal)));
            }
    }

    private static IEnumerable<Func<string, byte[]>> Faults(string sound)
    {
        var keys = sound.Split('\n').Where(line => line.Length > 0 && char.IsLetter(line[0])).Select(line => line[..line.IndexOf(':', StringComparison.Ordinal)]);
        foreach (var key in keys)
        {
            yield return text => Utf8(WithValue(text, key, null));
            yield return text => Utf8("\n" + text.Replace("\n" + key + ":", "\nq" + key + ":", StringComparison.Ordinal).Replace("id:", key == "id" ? "qid:" : "id:", StringComparison.Ordinal));
            yield return text => Utf8(WithValue(text, key, "{a: {b: c}}"));
            yield return text => Utf8(WithValue(text, key, "[[a], {b: c}]"));
        }
        foreach (var (from, to) in PatternFaults.Where(fault => sound.Contains(fault.From, StringComparison.Ordinal)))
            yield return text => Utf8(text.Replace(from.Replace("TAG", "cue", StringComparison.Ordinal), to.Replace("TAG", "cue", StringComparison.Ordinal), StringComparison.Ordinal));
        foreach (var text in (string[])["", "- a", "a", "id: [", "id: {", "\tid: a", "a: &a [*a]", "a: *b", "? {a: b}\n: c", "id: a\n---\nid: b", "!!binary x: %", "\0", "id: \"\\q\"", "id: 'a", "%YAML 9.9\n---\n"])
            yield return _ => Utf8(text);
        yield return text => [.. Utf8(text), 0xFF, 0xFE, 0xE9];
        yield return text => Encoding.BigEndianUnicode.GetBytes(text);
        yield return text => Utf8(text + "id: again\n");
        yield return _ => Utf8(string.Concat(Enumerable.Repeat("a: {", 5_000)));
    }

    /// <summary>The text with another value for a key of the first level, or without the key.</summary>
    private static string WithValue(string text, string key, string? value)
    {
        var lines = text.Split('\n').ToList();
        var at = lines.FindIndex(line => line.StartsWith(key + ":", StringComparison.Ordinal));
        lines.RemoveAt(at);
        while (at < lines.Count && lines[at].StartsWith(' '))
            lines.RemoveAt(at);
        if (value is not null)
            lines.Insert(at, $"{key}: {value}");
        return string.Join('\n', lines);
    }

    private static byte[] Utf8(string text) => new UTF8Encoding(false).GetBytes(text);
}
