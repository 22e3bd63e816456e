using Attribution.Scoring;

namespace Attribution.Training.Attributions;

/// <summary>
/// Fits a linear scorer over hashed features by AdaGrad (Duchi and others 2011): groups of candidates by softmax, single
/// ones by logistic loss. Weights of rare features are held near zero by L2, and averaged over all steps (Polyak 1992).
/// </summary>
internal sealed class SparseTrainer(int bits, float rate, float l2)
{
    private readonly float[] weights = new float[1 << bits];
    private readonly float[] squares = new float[1 << bits];

    // Sums of each update times the step that made it: the average over all steps is weight - sum / steps.
    private readonly double[] sums = new double[1 << bits];
    private long steps = 1;
    private readonly uint mask = (1u << bits) - 1;

    /// <summary>One example: candidates' features and the index of the right one.</summary>
    public sealed record Group(uint[][] Candidates, int Right);

    public void FitGroups(List<Group> groups, int epochs)
    {
        var random = new Random(7);
        for (var epoch = 0; epoch < epochs; epoch++)
            foreach (var group in Shuffled(groups, random))
                Step(group);
    }

    public void FitSingles(List<(uint[] Features, float Target)> examples, int epochs)
    {
        var random = new Random(7);
        for (var epoch = 0; epoch < epochs; epoch++)
            foreach (var (features, target) in Shuffled(examples, random))
                Update(features, (float)(target - 1 / (1 + Math.Exp(-Score(features)))));
    }

    public float Score(uint[] features)
    {
        var sum = 0f;
        foreach (var hash in features)
            sum += weights[hash & mask];
        return sum;
    }

    /// <summary>The weights at one byte each; the few beyond the scale are cut.</summary>
    public LinearModel Quantize()
    {
        var averages = weights.Select((weight, i) => (float)(weight - sums[i] / steps)).ToArray();
        var sizes = averages.Where(weight => weight != 0).Select(Math.Abs).Order().ToArray();
        var largest = sizes.Length == 0 ? 1 : sizes[(int)(sizes.Length * 0.9999)];
        var scale = largest / 127;
        var bytes = Array.ConvertAll(averages, weight => (sbyte)Math.Clamp(Math.Round(weight / scale), -127, 127));
        return new LinearModel(bytes, scale);
    }

    private void Step(Group group)
    {
        var scores = Array.ConvertAll(group.Candidates, Score);
        var most = scores.Max();
        var total = scores.Sum(score => Math.Exp(score - most));
        for (var i = 0; i < scores.Length; i++)
        {
            var gradient = (float)((i == group.Right ? 1 : 0) - Math.Exp(scores[i] - most) / total);
            if (Math.Abs(gradient) > 1e-4)
                Update(group.Candidates[i], gradient);
        }
    }

    private void Update(uint[] features, float gradient)
    {
        steps++;
        foreach (var hash in features)
        {
            ref var weight = ref weights[hash & mask];
            ref var square = ref squares[hash & mask];
            var step = gradient - l2 * weight;
            square += step * step;
            var change = rate * step / (float)Math.Sqrt(square + 1e-6f);
            weight += change;
            sums[hash & mask] += (double)change * steps;
        }
    }

    private static IEnumerable<T> Shuffled<T>(List<T> items, Random random)
    {
        var order = Enumerable.Range(0, items.Count).ToArray();
        random.Shuffle(order);
        foreach (var index in order)
            yield return items[index];
    }
}
