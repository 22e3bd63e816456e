using Attribution.Articles;

namespace Attribution.Sources;

/// <summary>A proper name in the text.</summary>
/// <param name="Range">The whole run, titles included: "Sen. Jane Roe".</param>
/// <param name="Name">The name itself: "Jane Roe".</param>
/// <param name="Kind">What it names; <see cref="SourceKind.Other"/> where its words do not show it.</param>
/// <param name="IsPlace">Whether it is a place, which speaks for its government.</param>
/// <param name="Sex">What its title or first name shows.</param>
/// <param name="HasTitle">Whether a title or role stands before it.</param>
internal readonly record struct NameMention(
    TokenRange Range, TokenRange Name, SourceKind Kind, bool IsPlace, Sex Sex, bool HasTitle)
{
    public int Head => Name.End - 1;
}
