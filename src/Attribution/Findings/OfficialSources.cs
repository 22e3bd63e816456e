using Attribution.Sources;

namespace Attribution.Findings;

/// <summary>Tells which sources speak for the state, the police, the military or a company.</summary>
internal static class OfficialSources
{
    public static bool IsOfficial(Source source, ContentWords words)
    {
        if (source.Class == SourceClass.UnnamedSpokesperson)
            return true;
        return source.Class is not (SourceClass.Outlet or SourceClass.Collective)
            && (TextWords.AnyIn(source.Name, words.Official) || TextWords.AnyIn(source.Description, words.Official)
                || TextWords.AnyIn(source.Anonymity?.Role, words.Official) || TextWords.AnyIn(source.Anonymity?.Affiliation, words.Official));
    }
}
