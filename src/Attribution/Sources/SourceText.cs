using System.Globalization;
using Attribution.Articles;
using Attribution.Attributions;
using Attribution.Bodies;
using Attribution.Rules.Matching;
using Attribution.Tagging;

namespace Attribution.Sources;

/// <summary>One article as this stage looks at it: each token with what the word lists say of it.</summary>
internal sealed class SourceText
{
    private const int LongestDateline = 10;
    private const int FetchedAhead = 8;
    private const int OldestAge = 120;
    private const int LongestPredicate = 8, MostAuxiliaries = 5;
    private static readonly ulong NounTags = Mask("NN", "NNS", "NNP", "NNPS");
    private static readonly ulong ProperTags = Mask("NNP", "NNPS");
    private static readonly ulong PluralTags = Mask("NNS", "NNPS");
    private static readonly ulong AdjectiveTags = Mask("JJ", "JJR", "JJS");
    private static readonly ulong FiniteTags = Mask("VBZ", "VBP", "VBD", "MD");
    private static readonly ulong PastTags = Mask("VBD");
    private static readonly ulong ModalTags = Mask("MD");
    private static readonly ulong ParticipleTags = Mask("VBG", "VBN");
    private static readonly ulong GerundTags = Mask("VBG");
    private static readonly ulong LinkTags = Mask("IN", "TO", "WDT", "WP", "WP$", "WRB");
    private static readonly ulong DeterminerTags = Mask("DT", "PDT");
    private static readonly ulong NumberTags = Mask("CD");
    private static readonly ulong AdverbTags = Mask("RB", "RBR", "RBS");
    private static readonly ulong VerbTags = Mask("VB", "VBD", "VBG", "VBN", "VBP", "VBZ");
    private static readonly ulong PossessiveTags = Mask("POS");
    private static readonly ulong PossessivePronounTags = Mask("PRP$");
    private static readonly ulong PremodifierTags =
        Mask("NN", "NNS", "NNP", "NNPS", "JJ", "JJR", "JJS", "DT", "PDT", "CD", "POS", "PRP$", "VBN", "VBG", "RB", "RBS", "$");
    private static readonly byte Conjunct = (byte)RelationSet.IndexOf("conj");
    private static readonly ulong SubjectRelations = RelationMask("nsubj", "nsubjpass", "csubj", "csubjpass");

    private static readonly ulong PassiveRelations = RelationMask("nsubjpass");
    private static readonly ulong ComplementRelations = RelationMask("ccomp");
    private static readonly ulong ControlledRelations = RelationMask("xcomp");
    private static readonly ulong AppositionRelations = RelationMask("appos");
    private static readonly ulong CopulaRelations = RelationMask("cop");
    private static readonly ulong RelativeRelations = RelationMask("acl:relcl");

    public SourceText(AnalysisView view, ArticleBody? body, SourceLexicon lexicon)
    {
        View = view;
        Text = view.Text;
        Body = body;
        Lexicon = lexicon;
        Forms = new SourceWord[view.Count];
        Nouns = new SourceWord[view.Count];
        for (var token = 0; token < Forms.Length; token++)
        {
            lexicon.Fetch(Text.Forms[Math.Min(token + FetchedAhead, Forms.Length - 1)]);
            Forms[token] = lexicon.Of(Text.Forms[token]);
            if (IsNoun(token))
            {
                var known = lexicon.Of(Text.Lemmas[token]) | Forms[token];
                Nouns[token] = known | (IsPluralAcronym(token) ? Acronym(token) : known == SourceWord.None && !IsProper(token) ? Mistaken(token) : Singular(token));
            }
        }
    }

    /// <summary>
    /// What "Rabbis" and "African-Americans" are, whom the tagger took for names and so left without a lemma: groups of
    /// people, unless an article or another capital tells a name ("the Rangers").
    /// </summary>
    private SourceWord Singular(int token)
    {
        if (!IsProper(token) || token > 0 && (IsProper(token - 1) || IsDeterminer(token - 1)) || IsProper(token + 1))
            return SourceWord.None;
        var word = Text.Article.TextOf(token);
        if (word.Length < 3 || !IsPluralForm(word))
            return SourceWord.None;
        var hyphen = word.LastIndexOf('-');
        return IsProperPlural(token) || hyphen > 0 || token == SentenceAt(token).FirstToken
            ? Lexicon.Of(WordHash.Of(word[(hyphen + 1)..^1])) & (SourceWord.PersonNoun | SourceWord.OpenGroup)
            : SourceWord.None;
    }

    /// <summary>What "PACs" and "NGOs" are: several of what the capitals stand for.</summary>
    private SourceWord Acronym(int token) => SourceWord.PluralNoun
        | Lexicon.Of(WordHash.Of(Text.Article.TextOf(token)[..^1])) & (SourceWord.PersonNoun | SourceWord.OpenGroup | SourceWord.OrganizationNoun);

    /// <summary>"PACs": capitals with the ending of a plural, which name nobody.</summary>
    public bool IsPluralAcronym(int token)
    {
        var word = Text.Article.TextOf(token);
        return word.Length > 2 && char.IsLower(word[^1]) && IsPluralForm(word) && !word[..^1].ContainsAnyExceptInRange('A', 'Z');
    }

    /// <summary>What "rabbis" are, which the tagger took for a singular and so gave no other lemma.</summary>
    private SourceWord Mistaken(int token)
    {
        var word = Text.Article.TextOf(token);
        var stem = word.Length > 2 && IsPluralForm(word) ? Lexicon.Of(WordHash.Of(word[..^1])) & (SourceWord.PersonNoun | SourceWord.OpenGroup) : SourceWord.None;
        return stem == SourceWord.None ? stem : stem | SourceWord.PluralNoun;
    }

    /// <summary>The lemma of a noun; "councillor" for "Councillors", which the tagger took for a name.</summary>
    public uint NounOf(int token)
    {
        var word = Text.Article.TextOf(token);
        return IsProper(token) && word.Length > 2 && IsPluralForm(word) ? WordHash.Of(word[..^1]) : Text.Lemmas[token];
    }

    private bool IsPluralForm(ReadOnlySpan<char> word) => Lexicon.PluralEndings.Contains(WordHash.Of(word[^1..]));

    /// <summary>Whether a word is the name of a party's people, in the singular or plural: "Democrats".</summary>
    public bool IsPartyNoun(int token)
    {
        var word = Text.Article.TextOf(token);
        return Lexicon.Parties.Contains(Text.Lemmas[token]) || word.Length > 2 && IsPluralForm(word) && Lexicon.Parties.Contains(WordHash.Of(word[..^1]));
    }

    public AnalysisView View { get; }
    public MatchText Text { get; }
    public ArticleBody? Body { get; }
    public SourceLexicon Lexicon { get; }

    /// <summary>By the word as it stands.</summary>
    public SourceWord[] Forms { get; }

    /// <summary>By the lemma as well, for nouns alone.</summary>
    public SourceWord[] Nouns { get; }

    public int Count => Forms.Length;

    public bool Is(int token, SourceWord word) => (uint)token < (uint)Count && (Forms[token] & word) != 0;

    public bool IsNounOf(int token, SourceWord word) => (uint)token < (uint)Count && (Nouns[token] & word) != 0;

    public bool IsNoun(int token) => Has(token, NounTags);

    public bool IsProper(int token) => Has(token, ProperTags);

    public bool IsPlural(int token) => Has(token, PluralTags) || IsNounOf(token, SourceWord.PluralNoun);

    public bool IsProperPlural(int token) => Has(token, ProperTags & PluralTags);

    public bool IsVerb(int token) => Has(token, VerbTags);

    public bool IsAdjective(int token) => Has(token, AdjectiveTags);

    public bool IsFinite(int token) => Has(token, FiniteTags);

    public bool IsParticiple(int token) => Has(token, ParticipleTags);

    public bool IsGerund(int token) => Has(token, GerundTags);

    /// <summary>A preposition, conjunction or question word: what follows is no part of the phrase's core.</summary>
    public bool IsLink(int token) => Has(token, LinkTags);

    /// <summary>A number, or a word that counts.</summary>
    public bool IsQuantity(int token) =>
        Has(token, NumberTags) || Is(token, SourceWord.QuantifierBounded | SourceWord.QuantifierOpen | SourceWord.PartitiveOpen) || KindOf(token) == TokenKind.Number;

    public bool IsNumber(int token) => Has(token, NumberTags);

    public bool IsDeterminer(int token) => Has(token, DeterminerTags);

    public bool IsAdverb(int token) => Has(token, AdverbTags);

    public bool IsPossessive(int token) => Has(token, PossessiveTags);

    public bool IsPremodifier(int token) => Has(token, PremodifierTags);

    /// <summary>A subject of a verb, or joined to one by "and".</summary>
    public bool IsSubject(int token)
    {
        if (Text.Relations[token] == Conjunct && View.Tree.HeadOf(token) is var first and >= 0)
            token = first;
        return (SubjectRelations >> Text.Relations[token] & 1) != 0;
    }

    /// <summary>The subject of the sentence itself, not of a clause within: what the sentence is about.</summary>
    public bool IsTopic(int token)
    {
        if (!IsSubject(token))
            return false;
        if (Text.Relations[token] == Conjunct)
            token = View.Tree.HeadOf(token);
        var verb = View.Tree.HeadOf(token);
        while (verb >= 0 && Text.Relations[verb] == Conjunct)
            verb = View.Tree.HeadOf(verb);
        return verb >= 0 && View.Tree.HeadOf(verb) < 0;
    }

    /// <summary>"The coach was asked": whom something is done to.</summary>
    public bool IsPassiveSubject(int token) => (PassiveRelations >> Text.Relations[token] & 1) != 0;

    /// <summary>"It is understood that": the word stands for nothing.</summary>
    public bool IsExpletive(int token) =>
        Is(token, SourceWord.It) && IsPassiveSubject(token) && View.Tree.HeadOf(token) is var verb and >= 0
        && Lexicon.ImpersonalVerbs.Contains(Text.Lemmas[verb]);

    /// <summary>The verb whose subject acts in a token's clause: "offered" for "him" in "Roe offered to drive him".</summary>
    public int ActingVerb(int token)
    {
        var verb = View.Tree.HeadOf(token);
        while (verb >= 0 && (ControlledRelations >> Text.Relations[verb] & 1) != 0)
            verb = View.Tree.HeadOf(verb);
        return verb;
    }

    /// <summary>Whether a token stands in a clause that is the object of a verb: in what is said.</summary>
    public bool IsInComplement(int token, int verb)
    {
        for (int below = token, up = View.Tree.HeadOf(token); up >= 0 && verb >= 0; (below, up) = (up, View.Tree.HeadOf(up)))
            if (up == verb)
                return (ComplementRelations >> Text.Relations[below] & 1) != 0;
        return false;
    }

    /// <summary>"Her", "its" before a noun.</summary>
    public bool IsPossessivePronoun(int token) => Has(token, PossessivePronounTags);

    /// <summary>Whether the token is the verb of a relative clause.</summary>
    public bool IsRelativeClause(int token) => (RelativeRelations >> Text.Relations[token] & 1) != 0;

    /// <summary>Whether a token is the subject of a verb in the past: "officers had warned", what some did once, not what all of a kind do.</summary>
    public bool ActedInPast(int token) => HasVerb(token, PastTags);

    /// <summary>Whether a token is the subject of what may be: "a candidate might claim", any of a kind.</summary>
    public bool MayAct(int token) => HasVerb(token, ModalTags);

    /// <summary>Whether the verb whose subject a token is, or an auxiliary of it, has a tag.</summary>
    private bool HasVerb(int token, ulong tags)
    {
        if (!IsSubject(token) || View.Tree.HeadOf(token) is not (>= 0 and var verb))
            return false;
        for (var part = Math.Max(Math.Min(token, verb), verb - MostAuxiliaries); part <= Math.Max(token, verb); part++)
            if (Has(part, tags) && (part == verb || View.Tree.HeadOf(part) == verb))
                return true;
        return false;
    }

    /// <summary>"Surgeon" in "Roe is a surgeon": what its subject is said to be, with "is" before it.</summary>
    public bool IsPredicate(int token)
    {
        for (var before = token - 1; before >= SentenceAt(token).FirstToken && before > token - LongestPredicate; before--)
            if ((CopulaRelations >> Text.Relations[before] & 1) != 0 && View.Tree.HeadOf(before) == token)
                return true;
        return false;
    }

    /// <summary>Whether the token stands beside a noun as another word for it.</summary>
    public bool IsApposition(int token) => (AppositionRelations >> Text.Relations[token] & 1) != 0;

    public bool IsQuoted(int token) => Text.Quotations[token] >= 0;

    /// <summary>The kind of a token; before and after the text there is only an end.</summary>
    public TokenKind KindOf(int token) => View.Kind(token);

    /// <summary>Whether a token is a word, number or clitic rather than a mark.</summary>
    public bool IsWord(int token) => KindOf(token) is TokenKind.Word or TokenKind.Clitic or TokenKind.Number;

    public int SentenceOf(int token) => View.SentenceOf[token];

    public Sentence SentenceAt(int token) => View.SentenceAt(token);

    /// <summary>Whether a token is the noun "%" or a word: what a noun phrase is made of.</summary>
    public bool IsPart(int token) => IsWord(token) || IsNoun(token);

    /// <summary>"R-Fla." or "D" after a bracket or comma: party and state of the name before it.</summary>
    public bool IsPartyMark(int token)
    {
        if (token < 1 || KindOf(token) != TokenKind.Word || KindOf(token - 1) is not (TokenKind.OpenBracket or TokenKind.Comma))
            return false;
        var word = Text.Article.TextOf(token);
        var end = word.IndexOfAny("-\u2013.");
        return end is 1 or -1 && (end == 1 || word.Length == 1) && Lexicon.RolesOfAbbreviations.Find(WordHash.Of(word[..1])) is not null;
    }

    /// <summary>"Norwegian" in "the Norwegian said": one person from there.</summary>
    public bool IsDemonym(int token) =>
        token > 0 && Lexicon.Demonyms.Contains(Text.Forms[token]) && Is(token - 1, SourceWord.Definite) && !IsNoun(token + 1) && !IsAdjective(token + 1)
        && char.IsUpper(Text.Article.TextOf(token)[0]);

    /// <summary>The years in "51-year-old" and "51", or 0.</summary>
    public int AgeIn(int token)
    {
        var word = Text.Article.TextOf(token);
        var hyphen = word.IndexOf('-');
        if (hyphen > 0 && (Lexicon.Of(WordHash.Of(word[(hyphen + 1)..])) & SourceWord.AgeSuffix) == 0)
            return 0;
        return int.TryParse(hyphen > 0 ? word[..hyphen] : word, NumberStyles.None, CultureInfo.InvariantCulture, out var age) && age <= OldestAge ? age : 0;
    }

    /// <summary>Whether a token stands before the dash of "HULL, England (AP) —" at the start of a paragraph.</summary>
    public bool IsDateline(int token) => token < DatelineEnd(View.ParagraphOf(token)) - 1;

    /// <summary>The token after the dash of the dateline, or the first of the paragraph where it has none.</summary>
    public int DatelineEnd(int paragraph)
    {
        if (paragraph < 0)
            return 0;
        var (first, end) = (Text.Article.ParagraphArray[paragraph].FirstToken, Text.Article.ParagraphArray[paragraph].EndToken);
        if (first >= end || !IsInCapitals(first) && (Lexicon.Of(Text.Forms[first]) & SourceWord.Place) == 0)
            return first;
        for (var token = first; token < Math.Min(end, first + LongestDateline); token++)
        {
            if (token > first && (KindOf(token) == TokenKind.Dash || KindOf(token) == TokenKind.Colon && IsInCapitals(first)))
                return token + 1;
            if (KindOf(token) == TokenKind.Word ? !char.IsUpper(Text.Article.TextOf(token)[0]) : KindOf(token) is not (TokenKind.Comma or TokenKind.Number or TokenKind.OpenBracket or TokenKind.CloseBracket))
                break;
        }
        return first;
    }

    private bool IsInCapitals(int token) =>
        KindOf(token) == TokenKind.Word && Text.Article.TextOf(token) is { Length: > 2 } word && word.IndexOfAnyInRange('a', 'z') < 0;

    /// <summary>Whether a range has a word, by form or lemma.</summary>
    public bool HasWord(TokenRange range, uint word)
    {
        for (var token = range.First; token < range.End; token++)
            if (Text.Lemmas[token] == word || Text.Forms[token] == word)
                return true;
        return false;
    }

    public bool IsTitle(int token) => Body is not null && Body.Title == View.ParagraphOf(token);

    private bool Has(int token, ulong tags) => (uint)token < (uint)Text.Tags.Length && (tags >> Text.Tags[token] & 1) != 0;

    private static ulong Mask(params string[] tags) => tags.Aggregate(0UL, (mask, tag) => mask | 1UL << TagSet.IndexOf(tag));

    private static ulong RelationMask(params string[] names) =>
        names.Aggregate(0UL, (mask, name) => mask | 1UL << RelationSet.IndexOf(name));
}
