using System.Globalization;

namespace Attribution.Attributions;

/// <summary>
/// Measured counts that turn a scorer's logits into decisions: from which logit on a cue is looked at and a proposal
/// accepted, and how often proposals of each logit were right. Read from <c>models/calibration.tsv</c>.
/// </summary>
internal sealed record Calibration
{
    public const string FileName = "calibration.tsv";

    private const string BinName = "bin";
    private const string NestedBinName = "nested-bin";

    /// <summary>Cues below this logit are not looked at.</summary>
    public required float CueFloor { get; init; }

    /// <summary>From which logit on proposals without a quotation are accepted.</summary>
    public required float Acceptance { get; init; }

    /// <summary>From which logit on proposals are accepted whose content holds quotation marks.</summary>
    public required float QuotedAcceptance { get; init; }

    /// <summary>From which logit on proposals are accepted as claims within others.</summary>
    public required float NestedAcceptance { get; init; }

    /// <summary>What the logits of outermost claims are worth.</summary>
    public required PrecisionBins Bins { get; init; }

    /// <summary>What the logits of claims within others are worth.</summary>
    public required PrecisionBins NestedBins { get; init; }

    /// <summary>Whether a proposal stands: its logit is high enough, or its cue rule leaves no choice.</summary>
    public bool Accepts(AnalysisView view, Proposal proposal) => proposal.Cue.IsCertain || proposal.Acceptance >= Needed(view, proposal);

    /// <summary>Whether a proposal stands as one in the content of another.</summary>
    public bool AcceptsNested(Proposal proposal) => proposal.NestedAcceptance >= NestedAcceptance;

    /// <summary>The logit that a proposal needs.</summary>
    public float Needed(AnalysisView view, Proposal proposal) => RelationFeatures.IsQuoted(view, proposal) ? QuotedAcceptance : Acceptance;

    /// <summary>How often proposals like one that stands were right, as outermost claims or within others.</summary>
    public double Confidence(Proposal proposal, bool isNested) => isNested ? NestedBins.Of(proposal.NestedAcceptance) : Bins.Of(proposal.Acceptance);

    /// <summary>The same decisions, but what is said of an outermost proposal is its logit itself: for those who count what logits are worth.</summary>
    public Calibration WithLogits(IEnumerable<float> logits) =>
        this with { Bins = new([.. logits.Distinct().Order().Select(logit => (logit, (double)logit))]) };

    /// <exception cref="InvalidDataException">A line is not "name value", "bin logit precision" or "nested-bin logit precision".</exception>
    public static Calibration Load(string file)
    {
        var single = new Dictionary<string, float>(StringComparer.Ordinal);
        var bins = new Dictionary<string, List<(float, double)>>(StringComparer.Ordinal) { [BinName] = [], [NestedBinName] = [] };
        foreach (var line in File.ReadLines(file).Where(line => line.Length > 0 && line[0] != '#'))
        {
            var fields = line.Split('\t');
            if (fields.Length == 3 && bins.TryGetValue(fields[0], out var list))
                list.Add((Number(file, fields[1]), Number(file, fields[2])));
            else if (fields.Length == 2)
                single[fields[0]] = Number(file, fields[1]);
            else
                throw new InvalidDataException($"{file}: '{line}' is neither a name with its value nor a bin");
        }
        float Named(string name) => single.TryGetValue(name, out var value) ? value : throw new InvalidDataException($"{file}: '{name}' is missing");
        return new Calibration
        {
            CueFloor = Named("cue-floor"),
            Acceptance = Named("acceptance"),
            QuotedAcceptance = Named("quoted-acceptance"),
            NestedAcceptance = Named("nested-acceptance"),
            Bins = new([.. bins[BinName]]),
            NestedBins = new([.. bins[NestedBinName]]),
        };
    }

    public void Save(string file)
    {
        var lines = new List<string>
        {
            "# Measured by Attribution.Training; a bin's line: from which logit on, and how often such proposals were right.",
            Line("cue-floor", CueFloor),
            Line("acceptance", Acceptance),
            Line("quoted-acceptance", QuotedAcceptance),
            Line("nested-acceptance", NestedAcceptance),
        };
        lines.AddRange(Bins.Bins.Select(bin => Line(BinName, bin)));
        lines.AddRange(NestedBins.Bins.Select(bin => Line(NestedBinName, bin)));
        File.WriteAllLines(file, lines);
    }

    private static string Line(string name, float value) => string.Create(CultureInfo.InvariantCulture, $"{name}\t{value:F3}");

    private static string Line(string name, (float Logit, double Precision) bin) => string.Create(CultureInfo.InvariantCulture, $"{name}\t{bin.Logit:F3}\t{bin.Precision:F4}");

    private static float Number(string file, string field) =>
        float.TryParse(field, NumberStyles.Float, CultureInfo.InvariantCulture, out var value)
            ? value
            : throw new InvalidDataException($"{file}: '{field}' is not a number");
}
