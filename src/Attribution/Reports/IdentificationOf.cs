using Attribution.Sources;

namespace Attribution.Reports;

/// <summary>Tells in which group a source counts.</summary>
internal static class IdentificationOf
{
    public static Identification Group(Source source) => Group(source.Naming, source.Class);

    public static Identification Group(SourceReport source) => Group(source.Naming, source.Class);

    private static Identification Group(Naming naming, SourceClass kind) => kind switch
    {
        _ when naming == Naming.Author => Identification.Author,
        SourceClass.Witness => Identification.Author,
        SourceClass.UnnamedSpokesperson => Identification.Spokesperson,
        SourceClass.UnnamedPerson or SourceClass.UnnamedGroup or SourceClass.UnidentifiedDocument => Identification.Anonymous,
        SourceClass.Collective => Identification.Collective,
        _ => Identification.Named,
    };
}
