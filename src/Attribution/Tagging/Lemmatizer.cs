using Attribution.Articles;

namespace Attribution.Tagging;

/// <summary>Dictionary forms of words: listed exceptions first, suffix rules else, the folded form itself where neither applies.</summary>
internal sealed class Lemmatizer
{
    /// <summary>Longer tokens are addresses and the like, which do not inflect.</summary>
    private const int LongestWord = 48;

    private readonly LemmaRules _rules;
    private readonly LemmaExceptions _exceptions;

    private Lemmatizer(LemmaRules rules, LemmaExceptions exceptions)
    {
        _rules = rules;
        _exceptions = exceptions;
    }

    /// <summary>Reads lemma-rules.txt and lemmas.tsv.</summary>
    public static Lemmatizer Load(string folder) =>
        new(LemmaRules.Load(Path.Combine(folder, "lemma-rules.txt")), LemmaExceptions.Load(Path.Combine(folder, "lemmas.tsv")));

    /// <summary>The lemma's hash, see <see cref="WordHash"/>.</summary>
    /// <param name="form">The token's characters.</param>
    /// <param name="formHash">Their <see cref="WordHash"/>.</param>
    /// <param name="tag">The token's part of speech.</param>
    public uint HashOf(ReadOnlySpan<char> form, uint formHash, byte tag)
    {
        var lemmaClass = LemmaClass.Of(tag);
        if (_exceptions.TryFind(formHash, lemmaClass, out var lemma))
            return lemma;
        if (form.Length > LongestWord || !_rules.TryFind(form, lemmaClass, out var strip, out var add))
            return formHash;
        Span<char> buffer = stackalloc char[LongestWord + 16];
        return WordHash.Of(Join(form[..^strip], add, buffer));
    }

    /// <summary>The lemma itself in lower case, for explaining.</summary>
    public string LemmaOf(ReadOnlySpan<char> form, byte tag)
    {
        var lemmaClass = LemmaClass.Of(tag);
        if (_exceptions.Find(WordHash.Of(form), lemmaClass) is { } listed)
            return listed;
        if (form.Length > LongestWord || !_rules.TryFind(form, lemmaClass, out var strip, out var add))
            return Folded(form);
        return Folded(form[..^strip]) + add;
    }

    private static ReadOnlySpan<char> Join(ReadOnlySpan<char> stem, string add, Span<char> buffer)
    {
        stem.CopyTo(buffer);
        if (!add.TryCopyTo(buffer[stem.Length..]))
            return stem;
        return buffer[..(stem.Length + add.Length)];
    }

    private static string Folded(ReadOnlySpan<char> form)
    {
        var folded = form.ToString().ToCharArray();
        for (var i = 0; i < folded.Length; i++)
            folded[i] = WordHash.Fold(folded[i]);
        return new string(folded);
    }
}
