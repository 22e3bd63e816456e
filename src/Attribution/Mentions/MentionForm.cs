namespace Attribution.Mentions;

/// <summary>How a mention refers.</summary>
internal enum MentionForm : byte
{
    /// <summary>A proper name, with or without title or role: "President Bashar al-Assad", "Reuters".</summary>
    Name,
    /// <summary>A personal, relative, demonstrative or indefinite pronoun: "he", "who", "those", "some".</summary>
    Pronoun,
    /// <summary>A common noun phrase: "a senior Turkish official", "the report", "critics".</summary>
    Description,
}
