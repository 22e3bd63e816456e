namespace Attribution.Authoring.Explaining;

/// <summary>What the templates of the cue scorer's features look at, by their numbers.</summary>
internal static class CueFeatureNames
{
    private static readonly string[] Names =
    [
        "kind of cue", "the word and its kind", "the word and its tag", "its exact form", "tag and relation",
        "word, tag after it", "word, form after it", "word, two tags after it", "word, tag before it", "word, word before it",
        "form before it", "form after it", "tags around it", "token just before", "token just after",
        "three tags after it", "two tags before it", "two forms after it", "two words before it", "length of the cue",
        "word, first token of the cue", "a word soon after", "a word shortly before", "stands in a quotation", "word, in a quotation",
        "quotation marks near it", "word, quotation marks near it", "sentence begins with a quotation", "word, next sentence is a quotation", "length of its quotation",
        "quotation began before its sentence", "a constituent", "word, a constituent", "a constituent's word", "word, a constituent's word",
        "a constituent's tag", "word, what introduces a constituent", "what introduces a constituent", "its frame", "word and its frame",
        "word, relation to its head", "its head's word and relation", "word, its head's word", "its head's tag", "a word above it and the relation",
        "a word above it", "place of the sentence", "place in the sentence", "distance to the sentence's end", "word, place of the sentence",
        "commas before it", "its meaning", "meaning, tag after it", "meaning and frame", "meaning, quotation marks near it",
        "meaning and relation", "meaning, form after it", "meaning, in a quotation", "a constituent's meaning", "word, a constituent's meaning",
        "meaning, a constituent's meaning", "its head's meaning",
    ];

    public static string Of(int template) => template < Names.Length ? Names[template] : $"feature {template}";

    public static int Count => Names.Length;
}
