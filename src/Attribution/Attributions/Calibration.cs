using System.Globalization;

namespace Attribution.Attributions;

/// <summary>
/// Measured counts that turn a scorer's logits into decisions: from which logit on a cue is looked at and a proposal
/// accepted, and how often proposals of each logit were right. Read from <c>models/calibration.tsv</c>.
/// </summary>
internal sealed class Calibration
{
    public const string FileName = "calibration.tsv";

    private readonly (float Logit, double Precision)[] bins;

    public Calibration(float cueFloor, float acceptance, float quotedAcceptance, (float Logit, double Precision)[] bins)
    {
        CueFloor = cueFloor;
        Acceptance = acceptance;
        QuotedAcceptance = quotedAcceptance;
        this.bins = bins;
    }

    /// <summary>Cues below this logit are not looked at.</summary>
    public float CueFloor { get; }

    /// <summary>From which logit on proposals without a quotation are accepted.</summary>
    public float Acceptance { get; }

    /// <summary>From which logit on proposals are accepted whose content holds quotation marks.</summary>
    public float QuotedAcceptance { get; }

    /// <summary>Whether a proposal stands: its logit is high enough, or its cue rule leaves no choice.</summary>
    public bool Accepts(AnalysisView view, Proposal proposal) => proposal.Cue.IsCertain || proposal.Acceptance >= Needed(view, proposal);

    /// <summary>Whether a proposal stands as one in the content of another.</summary>
    public bool AcceptsNested(AnalysisView view, Proposal proposal) => proposal.NestedAcceptance >= Needed(view, proposal);

    /// <summary>The logit that a proposal needs.</summary>
    public float Needed(AnalysisView view, Proposal proposal) => RelationFeatures.IsQuoted(view, proposal) ? QuotedAcceptance : Acceptance;

    /// <summary>The same decisions, but what is said of a proposal is its logit itself: for those who count what logits are worth.</summary>
    public Calibration WithLogits(IEnumerable<float> logits) =>
        WithBins([.. logits.Distinct().Order().Select(logit => (logit, (double)logit))]);

    /// <summary>The same decisions with other counts.</summary>
    public Calibration WithBins((float Logit, double Precision)[] counted) => new(CueFloor, Acceptance, QuotedAcceptance, counted);

    /// <summary>How often proposals with such a logit were right: the bin's own figure.</summary>
    public double Precision(float logit)
    {
        var found = 0.0;
        foreach (var (floor, precision) in bins)
        {
            if (logit < floor)
                break;
            found = precision;
        }
        return found;
    }

    /// <exception cref="InvalidDataException">A line is not "name value" or "bin logit precision".</exception>
    public static Calibration Load(string file)
    {
        var single = new Dictionary<string, float>(StringComparer.Ordinal);
        var bins = new List<(float, double)>();
        foreach (var line in File.ReadLines(file).Where(line => line.Length > 0 && line[0] != '#'))
        {
            var fields = line.Split('\t');
            if (fields is ["bin", var floor, var precision])
                bins.Add((Number(file, floor), Number(file, precision)));
            else if (fields.Length == 2)
                single[fields[0]] = Number(file, fields[1]);
            else
                throw new InvalidDataException($"{file}: '{line}' is neither a name with its value nor a bin");
        }
        float Named(string name) => single.TryGetValue(name, out var value) ? value : throw new InvalidDataException($"{file}: '{name}' is missing");
        return new Calibration(Named("cue-floor"), Named("acceptance"), Named("quoted-acceptance"), [.. bins]);
    }

    public void Save(string file)
    {
        var lines = new List<string>
        {
            "# Measured by Attribution.Training; a bin's line: from which logit on, and how often such proposals were right.",
            Line("cue-floor", CueFloor),
            Line("acceptance", Acceptance),
            Line("quoted-acceptance", QuotedAcceptance),
        };
        lines.AddRange(bins.Select(bin => string.Create(CultureInfo.InvariantCulture, $"bin\t{bin.Logit:F3}\t{bin.Precision:F4}")));
        File.WriteAllLines(file, lines);
    }

    private static string Line(string name, float value) => string.Create(CultureInfo.InvariantCulture, $"{name}\t{value:F3}");

    private static float Number(string file, string field) =>
        float.TryParse(field, NumberStyles.Float, CultureInfo.InvariantCulture, out var value)
            ? value
            : throw new InvalidDataException($"{file}: '{field}' is not a number");
}
