using Attribution.Articles;
using Attribution.Rules;
using Attribution.Rules.Matching;
using Attribution.Rules.Reading;

namespace Attribution.Sources;

/// <summary>
/// Word lists that tell what a description stands for: which body a group of people, how many they are, and by what a reader finds a document.
/// Immutable and thread-safe.
/// </summary>
internal sealed class GroupLexicon(RulePack pack, ProblemList problems)
{
    /// <summary>By the lemma of who belongs to a body, words in the names of such bodies: "councillor" to "council".</summary>
    public WordMap<uint[]> BodiesOfMembers { get; } = SourceEntries.Roles(SourceLexicon.List(pack, "body-member", problems));

    /// <summary>Nouns, by lemma, for those who speak for the institute that they are at: "researchers at the University".</summary>
    public WordSet InstituteNouns { get; } = SourceLexicon.Words(pack, "institute-noun", problems);

    /// <summary>Words right before a document that tell whose it is: "a district survey".</summary>
    public WordSet DocumentOwners { get; } = SourceLexicon.Words(pack, "document-owner", problems);

    /// <summary>Nouns, by lemma, for a writing of whatever kind: "document".</summary>
    public WordSet VaguePapers { get; } = SourceLexicon.Words(pack, "vague-paper", problems);

    /// <summary>Words after a document that tell how the public got it: "unsealed".</summary>
    public WordSet PublishedWords { get; } = SourceLexicon.Words(pack, "published-word", problems);

    /// <summary>Such phrases: "made public".</summary>
    public List<uint[]> PublishedPhrases { get; } = [.. SourceLexicon.List(pack, "published-word", problems)?.Phrases ?? []];

    /// <summary>Nouns, by lemma, for all who make up a body: "its members".</summary>
    public WordSet WholeNouns { get; } = SourceLexicon.Words(pack, "whole-noun", problems);

    /// <summary>Months that are other words as well, so that only a capital tells: "May".</summary>
    public WordSet CapitalMonths { get; } = SourceLexicon.Words(pack, "capital-month", problems);

    /// <summary>Nouns, by lemma, for where somebody publishes: "a post on the school's website".</summary>
    public WordSet SiteNouns { get; } = SourceLexicon.Words(pack, "site-noun", problems);

    /// <summary>Nouns, by lemma, for people of whom only so many could know or see it: "insider".</summary>
    public WordSet BoundedRoles { get; } = SourceLexicon.Words(pack, "bounded-role", problems);

    /// <summary>Words for one of several that were counted: "third".</summary>
    public WordSet Ordinals { get; } = SourceLexicon.Words(pack, "ordinal", problems);

    /// <summary>Nouns, by lemma, for people of a profession, of whom a bare plural means any: "lawyer".</summary>
    public WordSet KindNouns { get; } = SourceLexicon.Words(pack, "kind-noun", problems);

    /// <summary>Nouns, by lemma, for those who decide one case: "jury".</summary>
    public WordSet Tribunals { get; } = SourceLexicon.Words(pack, "tribunal-noun", problems);

    /// <summary>Words that point at people just spoken of: "these".</summary>
    public WordSet Demonstratives { get; } = SourceLexicon.Words(pack, "demonstrative", problems);
}
