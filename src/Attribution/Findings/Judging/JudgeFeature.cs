using System.Numerics;
using Attribution.Articles;

namespace Attribution.Findings.Judging;

/// <summary>One thing that can be seen of a sentence. Made of words, so that an explanation can name it.</summary>
/// <param name="About">What is looked at: "sense", "words beside a source".</param>
/// <param name="Value">What was seen there.</param>
/// <param name="With">What it was seen together with, or nothing.</param>
internal readonly record struct JudgeFeature(string About, string Value, string With = "")
{
    /// <summary>By which weights know it, and it is told from others: words are hashed once.</summary>
    public uint Hash { get; } = (BitOperations.RotateLeft(WordHash.Of(About), 11) * 31) + (BitOperations.RotateLeft(WordHash.Of(Value), 5) * 17) + WordHash.Of(With);

    public bool Equals(JudgeFeature other) => Hash == other.Hash;

    public override int GetHashCode() => (int)Hash;

    public override string ToString() => With.Length == 0 ? $"{About} {Value}" : $"{About} {Value}, {With}";
}
