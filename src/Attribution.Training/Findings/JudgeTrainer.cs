using Attribution.Findings.Judging;
using Attribution.Rules.Matching;

namespace Attribution.Training.Findings;

/// <summary>
/// Fits the weights of the judge: logistic regression with a strong L2 penalty over all examples at once, by Adam (Kingma and Ba
/// 2015). Steps of one example each, as the other scorers take them, learn too much by heart from so few.
/// </summary>
internal sealed class JudgeTrainer(IReadOnlyList<(string Id, IReadOnlyList<string> Marks)> checks)
{
    private const int RarestFeature = 5, Steps = 80;
    private const float Rate = 0.03f, PenaltyOfAny = 80, PenaltyOfCheck = 10;

    /// <summary>What a mark that only may be mended counts, beside one that has to be.</summary>
    private const float MayCounts = 0.6f;

    /// <summary>What a sentence counts of which an editor was asked, beside one that an editor marked or passed over.</summary>
    private const float VerdictCounts = 2;

    public JudgeModel Learn(IReadOnlyList<JudgedExample> examples)
    {
        var features = examples.SelectMany(example => example.Features).GroupBy(feature => feature).Where(group => group.Count() >= RarestFeature).Select(group => group.Key).Order().ToArray();
        var columnOf = features.Index().ToDictionary(pair => pair.Item, pair => pair.Index);
        var marked = examples.Where(example => example.Marks.Count > 0).ToList();
        var columns = new List<float[]> { Fit(examples, columnOf, WorthOf, PenaltyOfAny) };
        columns.AddRange(checks.Select(check => Fit(marked, columnOf, example => example.IsMarkedFor(check.Marks) ? 1 : 0, PenaltyOfCheck)));
        return Quantize(features, columns);
    }

    private static float WeightOf(JudgedExample example) => example.IsJudged ? VerdictCounts : 1;

    private static float WorthOf(JudgedExample example) => example.Marks.Count == 0 ? 0 : example.Marks.Any(mark => mark.IsMust) ? 1 : MayCounts;

    private static float[] Fit(IReadOnlyList<JudgedExample> examples, Dictionary<uint, int> columnOf, Func<JudgedExample, float> target, float penalty)
    {
        var rows = examples.Select(example => (Features: example.Features.Where(columnOf.ContainsKey).Select(feature => columnOf[feature]).Append(columnOf.Count).ToArray(), Target: target(example), Weight: WeightOf(example))).ToList();
        var (weights, gradient, mean, square) = (new float[columnOf.Count + 1], new float[columnOf.Count + 1], new float[columnOf.Count + 1], new float[columnOf.Count + 1]);
        for (var step = 1; step <= Steps; step++)
        {
            for (var i = 0; i < columnOf.Count; i++)
                gradient[i] = penalty * weights[i];
            gradient[^1] = 0;
            foreach (var (features, wanted, weight) in rows)
            {
                var error = weight * ((1 / (1 + MathF.Exp(-features.Sum(feature => weights[feature])))) - wanted);
                foreach (var feature in features)
                    gradient[feature] += error;
            }
            Step(weights, gradient, mean, square, step);
        }
        return weights;
    }

    private static void Step(float[] weights, float[] gradient, float[] mean, float[] square, int step)
    {
        for (var i = 0; i < weights.Length; i++)
        {
            mean[i] = (0.9f * mean[i]) + (0.1f * gradient[i]);
            square[i] = (0.999f * square[i]) + (0.001f * gradient[i] * gradient[i]);
            weights[i] -= Rate * (mean[i] / (1 - MathF.Pow(0.9f, step))) / (MathF.Sqrt(square[i] / (1 - MathF.Pow(0.999f, step))) + 1e-6f);
        }
    }

    private JudgeModel Quantize(uint[] features, List<float[]> columns)
    {
        var scales = columns.Select(column => Math.Max(1e-6f, column.SkipLast(1).Select(Math.Abs).DefaultIfEmpty(0).Max()) / 127).ToArray();
        var rows = new JudgeWeights(features.Length, columns.Count);
        for (var i = 0; i < features.Length; i++)
            rows.Add(features[i], [.. columns.Select((column, at) => (sbyte)Math.Clamp(MathF.Round(column[i] / scales[at]), -127, 127))]);
        return new JudgeModel([.. checks.Select(check => check.Id)], scales, [.. columns.Select(column => column[^1])], rows);
    }
}
