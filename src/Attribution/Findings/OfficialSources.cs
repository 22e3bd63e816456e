using Attribution.Articles;
using Attribution.Sources;

namespace Attribution.Findings;

/// <summary>Tells which sources speak for the state, the police, the military or a company.</summary>
internal static class OfficialSources
{
    public static bool IsOfficial(Source source, ContentWords words)
    {
        if (source.Class == SourceClass.UnnamedSpokesperson)
            return true;
        string?[] texts = [source.Name, source.Description, source.Anonymity?.Role, source.Anonymity?.Affiliation];
        return source.Class is not (SourceClass.Outlet or SourceClass.Collective)
            && texts.OfType<string>().SelectMany(TextWords.Of).Any(word => words.Official.Contains(WordHash.Of(word)));
    }
}
