using Attribution.Tagging;

namespace Attribution.Training.Tagging;

/// <summary>A linear classifier while it is learned: first in a roomy table, then in one with a row for each chosen feature.</summary>
internal sealed class PerceptronClassifier(int width, int roomyRows, int rows, int margin)
{
    private readonly FeatureSelection _selection = new();
    private bool _isCounting = true;

    public AveragedWeights Weights { get; private set; } = new(roomyRows, width);

    /// <summary>Scores of the classes by the last call of <see cref="Score"/>.</summary>
    public int[] Scores { get; } = new int[Math.Max(width, 16)];

    public void Score(ReadOnlySpan<uint> features)
    {
        if (_isCounting)
            _selection.Count(features);
        Weights.NextStep();
        Weights.Score(features, Scores);
    }

    /// <summary>Learns if <paramref name="good"/> does not beat <paramref name="bad"/> by the margin.</summary>
    public void Learn(ReadOnlySpan<uint> features, int good, int bad)
    {
        if (Scores[good] <= Scores[bad] + margin)
            Weights.Update(features, good, bad);
    }

    public void StopCounting() => _isCounting = false;

    /// <summary>Starts anew in the table of final size.</summary>
    public void Select() => Weights = new AveragedWeights(rows, width, _selection.Choose(rows, Weights));
}
