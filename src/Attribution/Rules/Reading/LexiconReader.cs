using Attribution.Articles;

namespace Attribution.Rules.Reading;

/// <summary>Reads a word list for rules; a list that cannot be read is an empty one, with a mistake.</summary>
internal static class LexiconReader
{
    public static Lexicon Read(string file, ProblemList problems) =>
        new(Path.GetFileNameWithoutExtension(file), file, problems.Try(file, () => WordList.Lines(file)) ?? []);
}
