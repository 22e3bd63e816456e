namespace Attribution.Sources;

/// <summary>Whether a reader of the article can tell who the source is.</summary>
public enum Naming
{
    /// <summary>The article gives the identity, here or elsewhere.</summary>
    Named,
    /// <summary>A particular person, or a bounded number of them, whose identity is withheld.</summary>
    Anonymous,
    /// <summary>An open set of people: critics, experts, many voters.</summary>
    Collective,
    /// <summary>The reporter or the article itself.</summary>
    Author,
}
