using FsCheck;
using FsCheck.Fluent;

namespace Attribution.Tests.Attributions;

/// <summary>Sentences of news with odd characters, marks and breaks thrown among them.</summary>
public static class BrokenNews
{
    private static readonly string[] Pieces =
    [
        "The mayor said the bridge would close. ", "“We will appeal,” said lawyer Karen Holt. ", "According to the police, ", "a senior official ",
        "who spoke on condition of anonymity because he was not authorised to speak publicly, ", "told Reuters ", "that the talks had failed. ",
        "He added ", "“and we stay.”", "It is believed that 😀 the king is ill. ", "The company declined to comment. ", "Critics say ", "the report found ",
    ];

    private static readonly string[] Noise =
        ["“", "”", "\"", "'", "\n", "\n\n", "\r\n", " ", ",", ".", ":", "\ud83d", "\ude00", "😀", "\U0001d5f5", "\0", "\ufeff", "\u00a0", "\u2029", "(", "—", "e\u0301", "中"];

    public static Arbitrary<string> Text() =>
        Gen.Frequency((3, Gen.Elements(Pieces)), (2, Gen.Elements(Noise)), (1, Gen.Choose(0, char.MaxValue).Select(code => ((char)code).ToString())))
            .ListOf().Select(string.Concat).ToArbitrary();
}
