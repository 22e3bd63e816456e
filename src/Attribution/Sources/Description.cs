namespace Attribution.Sources;

/// <summary>What the words before a common noun say: whether it points back, how many, whose, what kind.</summary>
internal sealed class Description
{
    private List<uint>? modifiers;

    public required int First { get; init; }
    public required int Head { get; init; }
    public required uint Noun { get; init; }
    public required uint Form { get; init; }
    public required SourceWord Words { get; set; }
    public bool IsPlural { get; set; }

    /// <summary>Whether words after the noun narrow it down: "people briefed on the talks".</summary>
    public bool IsRestricted { get; init; }

    /// <summary>Whether those words show people who can be counted: "experts at Citi", "Democrats close to the talks".</summary>
    public bool IsBounded { get; set; }

    /// <summary>Whether those words name whose they are, or which they are: "both houses of Congress", "the cities of Hull and Leeds".</summary>
    public bool IsOfNamed { get; set; }

    /// <summary>Whether they stand for a body that their words name: "Harwick councillors", "researchers at the University of Hull".</summary>
    public bool IsOfBody { get; set; }

    /// <summary>Whether those words tell where they live: "people in other countries".</summary>
    public bool IsPopulation { get; set; }

    /// <summary>Whether those words say how they know: "some involved in the talks".</summary>
    public bool IsKnowing { get; set; }

    /// <summary>Whether they stand before the public as rivals, so that anyone can count them: "candidates".</summary>
    public bool IsContender { get; set; }

    /// <summary>Whether they are the part of a named body: "Democrats on the Budget Committee".</summary>
    public bool IsFaction { get; set; }
    public bool IsNew { get; set; }
    public bool IsDefinite { get; set; }
    public bool HasArticle { get; set; }
    public bool IsCounted { get; set; }

    /// <summary>Whether it is one of several: "one of her aides".</summary>
    public bool IsSingle { get; set; }

    /// <summary>Whether it lacks the article that all but headlines give it.</summary>
    public bool IsHeadline { get; set; }

    /// <summary>Whether it is a number that points back: "the two".</summary>
    public bool IsNumber { get; set; }

    /// <summary>Whether a number stands among its words.</summary>
    public bool HasNumber { get; set; }

    /// <summary>Whether it is each of some, or neither of two: "each candidate".</summary>
    public bool IsEach { get; set; }

    /// <summary>Years that it gives: 51 for "the 51-year-old"; else 0.</summary>
    public int Age { get; init; }

    /// <summary>Whether its noun, with "the", can be a person as well as a body, and is more often a body: "the regulator".</summary>
    public bool IsUsualBody { get; set; }

    /// <summary>How many, where a small number says so; else 0.</summary>
    public int Number { get; set; }

    /// <summary>Whether they are two: "both leaders".</summary>
    public bool IsPair { get; set; }
    public bool IsOpen { get; set; }

    /// <summary>Whether the head is an adjective or a number rather than a noun: "Republican criticism", "four in ten".</summary>
    public bool IsBare { get; init; }

    /// <summary>Whether the head is a noun for nothing that could withhold its name: "simple math shows".</summary>
    public bool IsThing { get; set; }

    /// <summary>Whether its verb is one that only people and bodies can do, or "according to" stands before it.</summary>
    public bool Speaks { get; init; }

    /// <summary>Whether its verb is one of writings, or it is cited: "figures show", "according to figures".</summary>
    public bool IsShown { get; init; }

    /// <summary>Whether it tells what they did once: "officers had warned".</summary>
    public bool IsPast { get; init; }

    /// <summary>Whether it tells what they may do: "a candidate might claim".</summary>
    public bool IsPossible { get; init; }

    /// <summary>Whether there are only so many who could know or see it: "insiders", "witnesses".</summary>
    public bool IsBoundedRole { get; init; }

    /// <summary>Whether its noun is one of a profession, of whom a bare plural means any: "lawyers differ".</summary>
    public bool IsOfKind { get; init; }

    /// <summary>Whether it decides the one case that is told: "a jury".</summary>
    public bool IsTribunal { get; init; }

    /// <summary>Whether it is one of those counted before: "the third".</summary>
    public bool IsOrdinal { get; init; }

    /// <summary>Whether they work for an owner who is told: "her strategists".</summary>
    public bool IsStaff { get; set; }

    /// <summary>Whether "some" stands before it.</summary>
    public bool IsVague { get; set; }

    /// <summary>Whether they are members of a body so small that "some" of them can be counted: "some senators".</summary>
    public bool IsOfSmallBody { get; set; }

    /// <summary>Whether it is something that happens or a stretch of time: "two elections".</summary>
    public bool IsOccasion { get; set; }

    /// <summary>Whether a possessive stands before the noun.</summary>
    public bool IsOwned { get; set; }

    /// <summary>The owner, where known.</summary>
    public SourceEntity? Owner { get; set; }

    /// <summary>Whose name stands among the modifiers, not as owner: "Reuters" in "the Reuters news agency".</summary>
    public SourceEntity? Name { get; set; }

    /// <summary>Whether it is a kind of document of which there are many: "polls".</summary>
    public bool IsOpenDocument { get; set; }

    /// <summary>Whether the words after a document's noun say who made it: "a report by the union".</summary>
    public bool HasMaker { get; set; }

    /// <summary>Whether a proper name is among its words, or in the phrase after it.</summary>
    public bool HasName { get; set; }

    /// <summary>Whether one of those names stands before the noun: "a Senate committee", not "a group that wants Britain to leave".</summary>
    public bool HasNameBefore { get; set; }

    /// <summary>Whether it is a post that deals with reporters: "a press officer".</summary>
    public bool IsPressPost { get; set; }

    /// <summary>Whether it is a stretch of land, which stands for those who live there: "the northern counties".</summary>
    public bool IsArea { get; set; }

    /// <summary>Whether it is what a public office keeps, which anyone can look up: "land records".</summary>
    public bool IsRegister { get; set; }

    /// <summary>Whether one of those names is no place, which may tell who made a document.</summary>
    public bool HasMakerName { get; set; }

    /// <summary>Lemmas of the modifiers.</summary>
    public IReadOnlyList<uint> Modifiers => modifiers ?? [];

    /// <summary>How many of the modifiers the article says of somebody.</summary>
    public int Matched(SourceEntity entity)
    {
        var matched = 0;
        foreach (var modifier in Modifiers)
            matched += entity.HasRole(modifier) ? 1 : 0;
        return matched;
    }

    public void AddModifier(uint lemma) => (modifiers ??= []).Add(lemma);

    public bool Is(SourceWord words) => (Words & words) != 0;
}
