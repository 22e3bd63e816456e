namespace Attribution.Reports;

/// <summary>What a run of the text report is, so that a terminal can show it; never the only carrier of meaning.</summary>
public enum TextStyle
{
    /// <summary>Running text.</summary>
    Plain,
    /// <summary>The article's title.</summary>
    Title,
    /// <summary>The head of a part of the report.</summary>
    Heading,
    /// <summary>What matters in a line.</summary>
    Strong,
    /// <summary>What may be skipped: line numbers, paths.</summary>
    Faint,
    /// <summary>A source that a reader can look up.</summary>
    Named,
    /// <summary>A source whose name is withheld.</summary>
    Anonymous,
    /// <summary>An open set of people, or nobody.</summary>
    Collective,
    /// <summary>Words of the article.</summary>
    Quote,
    /// <summary>Mark of an error.</summary>
    Error,
    /// <summary>Mark of a warning.</summary>
    Warning,
    /// <summary>Mark of an information.</summary>
    Info,
}
