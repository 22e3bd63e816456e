using Attribution.Sources;

namespace Attribution.Reports;

/// <summary>Tells in which group a source counts.</summary>
internal static class IdentificationOf
{
    public static Identification Group(Source source) => source.Class switch
    {
        _ when source.Naming == Naming.Author => Identification.Author,
        SourceClass.Witness => Identification.Author,
        SourceClass.UnnamedSpokesperson => Identification.Spokesperson,
        SourceClass.UnnamedPerson or SourceClass.UnnamedGroup or SourceClass.UnidentifiedDocument => Identification.Anonymous,
        SourceClass.Collective => Identification.Collective,
        _ => Identification.Named,
    };
}
