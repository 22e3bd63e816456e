using Attribution.Articles;
using Attribution.Rules;
using Attribution.Rules.Matching;
using Attribution.Tagging;

namespace Attribution.Attributions;

/// <summary>
/// Steps through a dependency tree, written "&lt;xcomp &gt;nsubj": up over a relation, down over one; "&gt;nmod(by)" asks for
/// the word that introduces the child. "near" is no step but the mention that stands next to the cue,
/// and "subjects" are those of the clauses before it.
/// </summary>
internal sealed class DependencyPath
{
    private const string Near = "near";
    private const string Subjects = "subjects";

    private readonly Step[] steps;

    private DependencyPath(string text, Step[] steps)
    {
        Text = text;
        IsNear = text == Near;
        IsSubjects = text == Subjects;
        this.steps = steps;
    }

    /// <summary>The path as the rule has it.</summary>
    public string Text { get; }

    public bool IsNear { get; }

    /// <summary>Whether it stands for the subjects of the sentence's clauses before the cue, wherever the tree puts it.</summary>
    public bool IsSubjects { get; }

    /// <summary>Reads a path; null and a message where it is none.</summary>
    public static DependencyPath? Parse(string text, Alphabet alphabet, out string fault)
    {
        fault = "";
        if (text is Near or Subjects)
            return new DependencyPath(text, []);
        var steps = new List<Step>();
        foreach (var part in text.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (ParseStep(part, alphabet) is not { } step)
            {
                fault = FaultOf(part, alphabet);
                return null;
            }
            steps.Add(step);
        }
        return new DependencyPath(text, [.. steps]);
    }

    /// <summary>Adds every token that the path leads to.</summary>
    public void Follow(MatchText text, DependencyTree tree, int from, List<int> found) => Follow(text, tree, from, 0, found);

    private void Follow(MatchText text, DependencyTree tree, int token, int index, List<int> found)
    {
        if (index == steps.Length)
        {
            found.Add(token);
            return;
        }
        var step = steps[index];
        if (step.IsUp)
        {
            if (tree.HeadOf(token) is var head and >= 0 && (step.Relations >> text.Relations[token] & 1) != 0)
                Follow(text, tree, head, index + 1, found);
            return;
        }
        for (var child = tree.FirstChild(token); child >= 0; child = tree.NextSibling(child))
            if ((step.Relations >> text.Relations[child] & 1) != 0 && IsIntroduced(text, tree, child, step.Word))
                Follow(text, tree, child, index + 1, found);
    }

    private static bool IsIntroduced(MatchText text, DependencyTree tree, int token, uint word)
    {
        if (word == 0)
            return true;
        for (var child = tree.FirstChild(token); child >= 0 && child < token; child = tree.NextSibling(child))
            if (text.Forms[child] == word)
                return true;
        return false;
    }

    private static string FaultOf(string part, Alphabet alphabet)
    {
        var relation = part.Length > 1 && part[0] is '<' or '>' ? part[1..].Split('(')[0] : "";
        return relation.Length == 0 || alphabet.Relations([relation]) is not null
            ? $"the step '{part}' should be < or > and a relation, as in '<xcomp >nsubj' or '>nmod(by)'"
            : $"no relation '{relation}': {Suggestion.For(relation, alphabet.RelationNames)}";
    }

    private static Step? ParseStep(string part, Alphabet alphabet)
    {
        if (part.Length < 2 || part[0] is not ('<' or '>'))
            return null;
        var open = part.IndexOf('(', StringComparison.Ordinal);
        if (open > 0 && (!part.EndsWith(')') || part.Length < open + 3))
            return null;
        var relation = open > 0 ? part[1..open] : part[1..];
        var word = open > 0 ? WordHash.Of(part.AsSpan()[(open + 1)..^1]) : 0;
        return alphabet.Relations([relation]) is { } mask ? new Step(part[0] == '<', mask, word) : null;
    }

    private readonly record struct Step(bool IsUp, ulong Relations, uint Word);
}
