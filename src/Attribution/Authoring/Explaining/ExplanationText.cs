using System.Globalization;

namespace Attribution.Authoring.Explaining;

/// <summary>Writes an explanation for a reader, as <c>attribution explain</c> prints it.</summary>
internal static class ExplanationText
{
    /// <summary>Reasons that are given for a word that is hardly a cue.</summary>
    private const int MostReasons = 3;

    private static readonly (RuleTrialResult, string)[] PatternLabels =
        [(RuleTrialResult.Chosen, "matches"), (RuleTrialResult.Fits, "fits too"), (RuleTrialResult.Fails, "anchor ")];

    /// <param name="output">Where to.</param>
    /// <param name="explanation">What is printed.</param>
    /// <param name="isWord">Whether one word was asked for, not a line or an article.</param>
    /// <param name="isAll">Whether built-in rules that only nearly match are told of, too.</param>
    public static void Write(TextWriter output, Explanation explanation, bool isWord, bool isAll)
    {
        foreach (var sentence in explanation.Sentences)
        {
            output.WriteLine($"line {sentence.Line}: {OneLine(sentence.Text)}");
            if (sentence.LeftOut is { } reason)
                output.WriteLine($"  left out: {reason}");
            else
                WriteSentence(output, sentence, isWord ? "this word" : "a word of this sentence", isAll);
            output.WriteLine();
        }
    }

    private static void WriteSentence(TextWriter output, SentenceExplanation sentence, string place, bool isAll)
    {
        WriteTokens(output, sentence.Tokens);
        WriteList(output, "quotations", sentence.Quotations);
        WriteList(output, "mentions", sentence.Mentions);
        foreach (var cue in sentence.Cues.Where(cue => cue.Rules.Count > 0))
            WriteCue(output, cue);
        foreach (var cue in sentence.Cues.Where(cue => cue.Rules.Count == 0).OrderByDescending(cue => cue.Score))
            output.WriteLine($"  no cue {cue.Text}: {cue.Kind} by {cue.Rule}, score {Number(cue.Score)} ({string.Join(", ", cue.Weights.Take(MostReasons).Select(Weight))})");
        if (sentence.Uncued is { } reason)
            output.WriteLine($"  {OneLine(reason)}");
        else if (sentence.Cues.Count == 0)
            output.WriteLine($"  no cue rule fits {place}");
        WritePatterns(output, sentence.Patterns, isAll);
        foreach (var judged in sentence.Judgements)
            output.WriteLine($"  judged {judged.Check} {Share(judged.Probability)}, found from {Share(judged.Least)}: {string.Join(", ", judged.Reasons.Select(Weight))}");
    }

    /// <summary>That a built-in rule nearly matches is seldom of interest to those who write their own.</summary>
    private static void WritePatterns(TextWriter output, IReadOnlyList<RuleTrial> patterns, bool isAll)
    {
        var told = patterns.Where(trial => isAll || trial.IsOwn || trial.Result != RuleTrialResult.Fails).ToList();
        foreach (var (result, label) in PatternLabels)
            foreach (var trial in told.Where(trial => trial.Result == result))
                output.WriteLine($"  {label} {trial.Rule}: {OneLine(trial.Note)}");
        if (patterns.Count > told.Count)
            output.WriteLine($"  --all shows {patterns.Count - told.Count} more: built-in rules that lack something here");
    }

    private static void WriteTokens(TextWriter output, IReadOnlyList<TokenExplanation> tokens)
    {
        var word = tokens.Max(token => token.Text.Length) + 2;
        var lemma = tokens.Max(token => token.Lemma.Length) + 2;
        output.WriteLine($"  {"",4} {"word".PadRight(word)}{"lemma".PadRight(lemma)}{"tag",-7}{"head",-17}may begin | may end by");
        foreach (var token in tokens)
        {
            var head = $"{token.Head} {token.Relation}";
            var edges = $"{string.Join(' ', token.Starts)} | {string.Join(' ', token.Ends)}".Trim();
            output.WriteLine($"  {token.Number,4} {token.Text.PadRight(word)}{token.Lemma.PadRight(lemma)}{token.Tag,-7}{head,-17}{(edges == "|" ? "" : edges)}".TrimEnd());
        }
    }

    private static void WriteList(TextWriter output, string name, IReadOnlyList<string> items)
    {
        if (items.Count > 0)
            output.WriteLine($"  {name}: {string.Join("; ", items.Select(OneLine))}");
    }

    private static void WriteCue(TextWriter output, CueExplanation cue)
    {
        output.WriteLine($"  cue {cue.Text}: {cue.Kind} by {cue.Rule}, score {Number(cue.Score)}");
        output.WriteLine($"    {(cue.IsAccepted ? "✓" : "✗")} {OneLine(cue.Outcome)}");
        if (cue.CountedAs is { } type)
            output.WriteLine($"    counted as: {type}; not shown under SOURCES");
        output.WriteLine($"    cue     {string.Join(", ", cue.Weights.Select(Weight))}");
        foreach (var trial in cue.Rules.Where(trial => trial.Result == RuleTrialResult.Chosen))
            output.WriteLine($"    chosen  {trial.Rule}: {OneLine(trial.Note)}");
        foreach (var slot in cue.Slots)
            WriteSlot(output, slot);
        if (cue.RelationWeights.Count > 0)
            output.WriteLine($"    whole   {string.Join(", ", cue.RelationWeights.Select(Weight))}");
        if (cue.Ways.Count > 0)
            output.WriteLine($"    ways    {string.Join(", ", cue.Ways.Select(way => $"{OneLine(way.Phrase)} {way.Path}{(way.IsOffered ? "" : " (no rule goes there)")}"))}");
        if (cue.Rules.Any(trial => trial.Result == RuleTrialResult.Fits))
            output.WriteLine($"    fit too {string.Join(", ", cue.Rules.Where(trial => trial.Result == RuleTrialResult.Fits).Select(trial => trial.Rule))}");
        foreach (var lack in cue.Rules.Where(trial => trial.Result == RuleTrialResult.Fails).GroupBy(trial => trial.Note))
            output.WriteLine($"    not     {string.Join(", ", lack.Select(trial => trial.Rule))}: {lack.Key}");
    }

    private static void WriteSlot(TextWriter output, SlotExplanation slot)
    {
        var choices = slot.Choices.Select(choice => $"{(choice.IsChosen ? "✓ " : "")}{OneLine(choice.Text)} {choice.Probability.ToString("P0", CultureInfo.InvariantCulture)}");
        output.WriteLine($"      {slot.Name}: {string.Join(", ", choices)}");
        if (slot.Weights.Count > 0 && slot.Rival is { } rival)
            output.WriteLine($"        rather than {OneLine(rival)}: {string.Join(", ", slot.Weights.Select(Weight))}");
    }

    private static string Weight((string Name, double Weight) reason) => $"{reason.Name} {Number(reason.Weight)}";

    private static string Share(double value) => value.ToString("0.00", CultureInfo.InvariantCulture);

    private static string Number(double value) => value.ToString("+0.00;-0.00", CultureInfo.InvariantCulture);

    private static string OneLine(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
