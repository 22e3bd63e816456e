namespace Attribution.Training.Findings;

/// <summary>Words of an article that an editor would send back.</summary>
/// <param name="Editor">Who marked them: the name of the file.</param>
/// <param name="Article">The article's name.</param>
/// <param name="Words">The words, exactly.</param>
/// <param name="Checks">Ids of the checks that they fall under.</param>
/// <param name="Grade">How much the editor meant it.</param>
internal sealed record Mark(string Editor, string Article, string Words, IReadOnlyList<string> Checks, MarkGrade Grade)
{
    /// <summary>Whether they have to be mended, rather than may be.</summary>
    public bool IsMust => Grade is MarkGrade.Must or MarkGrade.Deserved;

    /// <summary>Whether an editor judged a finding on them, rather than marked them unasked.</summary>
    public bool IsVerdict => Grade is MarkGrade.Deserved or MarkGrade.Refused;

    /// <summary>Reads lines of article, words, checks, grade and reason, with tabs between.</summary>
    /// <exception cref="InvalidDataException">A line has too few columns.</exception>
    public static IEnumerable<Mark> Read(string file)
    {
        var number = 0;
        foreach (var line in File.ReadLines(file))
        {
            number++;
            if (line.Length == 0)
                continue;
            var columns = line.Split('\t');
            if (columns.Length < 4)
                throw new InvalidDataException($"{file}({number}): expected article, words, checks and grade, with tabs between");
            yield return new Mark(Path.GetFileName(file), columns[0], columns[1], columns[2].Split([',', ' '], StringSplitOptions.RemoveEmptyEntries), GradeOf(columns[3]));
        }
    }

    private static MarkGrade GradeOf(string grade) => grade switch
    {
        "may" => MarkGrade.May,
        "deserved" => MarkGrade.Deserved,
        "refused" => MarkGrade.Refused,
        _ => MarkGrade.Must,
    };

    /// <summary>Where the words stand in a text; -1 if nowhere. Curly and straight marks are the same.</summary>
    public int IndexIn(string text) => text.IndexOf(Words, StringComparison.Ordinal) is >= 0 and var at ? at : Plain(text).IndexOf(Plain(Words), StringComparison.OrdinalIgnoreCase);

    private static string Plain(string text) => text.Replace('’', '\'').Replace('‘', '\'').Replace('“', '"').Replace('”', '"').Replace('\u00a0', ' ').Replace('\n', ' ');
}
