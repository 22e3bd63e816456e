using YamlDotNet.RepresentationModel;

namespace Attribution.Rules.Reading;

/// <summary>Collects the mistakes of a load, so that an author sees all of them at once.</summary>
internal sealed class ProblemList
{
    private readonly List<RuleProblem> problems = [];

    public int Count => problems.Count;

    public void Add(string file, int line, string message) => problems.Add(new RuleProblem(file, line, message));

    public void Add(string file, YamlNode node, string message) => Add(file, (int)node.Start.Line, message);

    /// <summary>Throws if there is any mistake.</summary>
    public void ThrowIfAny()
    {
        if (problems.Count > 0)
            throw new RuleException([.. problems.OrderBy(p => p.File, StringComparer.Ordinal).ThenBy(p => p.Line)]);
    }
}
