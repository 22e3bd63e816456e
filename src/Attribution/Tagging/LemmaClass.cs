namespace Attribution.Tagging;

/// <summary>Tags whose words inflect alike share rules and exceptions: past tense and past participle, infinitive and present.</summary>
internal static class LemmaClass
{
    private static readonly byte[] ClassOfTag = Enumerable.Range(0, TagSet.Names.Length).Select(tag => TagSet.Names[tag] switch
    {
        "VBN" => (byte)TagSet.IndexOf("VBD"),
        "VBP" => (byte)TagSet.IndexOf("VB"),
        _ => (byte)tag,
    }).ToArray();

    /// <summary>The tag that stands for the class of <paramref name="tag"/>.</summary>
    public static byte Of(byte tag) => ClassOfTag[tag];
}
