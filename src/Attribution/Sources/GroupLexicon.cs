using Attribution.Articles;
using Attribution.Rules;
using Attribution.Rules.Matching;
using Attribution.Rules.Reading;

namespace Attribution.Sources;

/// <summary>Word lists that tell which body a group of people stands for. Immutable and thread-safe.</summary>
internal sealed class GroupLexicon(RulePack pack, ProblemList problems)
{
    /// <summary>By the lemma of who belongs to a body, words in the names of such bodies: "councillor" to "council".</summary>
    public WordMap<uint[]> BodiesOfMembers { get; } = SourceLexicon.Roles(SourceLexicon.List(pack, "body-member", problems));

    /// <summary>Nouns, by lemma, for those who speak for the institute that they are at: "researchers at the University".</summary>
    public WordSet InstituteNouns { get; } = SourceLexicon.Words(pack, "institute-noun", problems);
}
