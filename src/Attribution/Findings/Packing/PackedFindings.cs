using Attribution.Findings.Judging;
using Attribution.Rules.Packing;

namespace Attribution.Findings.Packing;

/// <summary>The checks of a language with their words and thresholds, as a pack holds them.</summary>
internal sealed record PackedFindings(IReadOnlyList<FindingRule> Rules, ContentWords Words, FindingLimits Limits, SenseLists Senses)
{
    public void Write(PackWriter to, string folder)
    {
        to.List(Rules, (w, rule) => FindingRulePacking.Write(w, rule, folder));
        to.Words(Words.Accusation);
        to.Words(Words.Evaluative);
        to.Words(Words.Official);
        to.Words(Words.Negation);
        to.Words(Words.Light);
        to.Number(Limits.SharedWords);
        to.Real(Limits.SharedPart);
        to.Real(Limits.HeadlinePart);
        to.Number(Limits.OpinionSigns);
        Senses.Write(to);
    }

    /// <summary>Initialisers run in the order in which they are written, which is that of <see cref="Write"/>.</summary>
    public static PackedFindings Read(PackReader from, string folder) => new(
        from.List(reader => FindingRulePacking.Read(reader, folder)),
        new ContentWords { Accusation = from.Words(), Evaluative = from.Words(), Official = from.Words(), Negation = from.Words(), Light = from.Words() },
        new FindingLimits { SharedWords = from.Number(), SharedPart = from.Real(), HeadlinePart = from.Real(), OpinionSigns = from.Number() },
        SenseLists.Read(from));
}
