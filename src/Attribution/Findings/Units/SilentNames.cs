namespace Attribution.Findings.Units;

/// <summary>Persons and bodies by name who say nothing in the article.</summary>
internal static class SilentNames
{
    /// <summary>Whether the reporter's words in a sentence name one.</summary>
    public static bool StandIn(SourcingFacts facts, int sentence)
    {
        var range = facts.Article.Article.Sentences[sentence];
        for (var token = range.FirstToken; token < range.EndToken; token++)
            if (facts.Around.VoiceAt(token) == Voice.Reporter && facts.Article.EntityAt(token) is { IsProper: true, IsPlace: false } entity && !facts.Speakers.Speaks(entity))
                return true;
        return false;
    }
}
