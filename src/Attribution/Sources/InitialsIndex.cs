using Attribution.Articles;

namespace Attribution.Sources;

/// <summary>Whose initials some capitals are: "DOH" for "Delphine Okoro-Hart", "LFC" for the Lowick Ferry Company.</summary>
internal sealed class InitialsIndex
{
    private const int Most = 4;
    private readonly SourceText text;

    // Null where several bear them.
    private readonly Dictionary<uint, SourceEntity?> people = [];
    private readonly Dictionary<uint, SourceEntity?> bodies = [];

    public InitialsIndex(SourceText text, List<SourceEntity> entities)
    {
        this.text = text;
        foreach (var entity in entities)
            if (entity is { Kind: SourceKind.Person, FullNames: > 0 })
                Add(people, entity);
            else if (entity.Kind is SourceKind.Outlet or SourceKind.Organization && entity.Name.Count > 1)
                Add(bodies, entity);
    }

    /// <summary>The one person, else the one body, whose initials stand at a token; or null.</summary>
    public SourceEntity? Find(int token)
    {
        var letters = Letters(new TokenRange(token, token + 1), all: true);
        return people.GetValueOrDefault(letters) ?? bodies.GetValueOrDefault(letters);
    }

    private void Add(Dictionary<uint, SourceEntity?> bearers, SourceEntity entity)
    {
        if (Letters(entity.Name, all: false) is not 0 and var letters && !bearers.TryAdd(letters, entity))
            bearers[letters] = null;
    }

    /// <summary>The capitals that begin words, those behind hyphens too, or all, in one number; 0 for none or too many.</summary>
    private uint Letters(TokenRange name, bool all)
    {
        var (letters, count) = (0u, 0);
        for (var part = name.First; part < name.End; part++)
        {
            var word = text.Text.Article.TextOf(part);
            for (var i = 0; i < word.Length; i++)
                if (char.IsUpper(word[i]) && (all || i == 0 || word[i - 1] == '-'))
                    (letters, count) = word[i] <= 'Z' ? (letters << 8 | word[i], count + 1) : (0, Most + 1);
        }
        return count <= Most ? letters : 0;
    }
}
