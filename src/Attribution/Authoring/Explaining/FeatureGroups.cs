namespace Attribution.Authoring.Explaining;

/// <summary>
/// What the templates of a scorer's features look at, in groups that an author can do something about: up to which
/// template's number each group goes.
/// </summary>
internal sealed class FeatureGroups(params (int Last, string Name)[] groups)
{
    public static readonly FeatureGroups Source = new(
        (16, "that there is none"), (23, "the way to it through the tree"), (26, "its head word"), (29, "the way to it through the tree"),
        (45, "where the phrase is cut"), (58, "how far away it is, and what lies between"), (63, "its meaning and the cue's"), (74, "its place among the subjects"));

    public static readonly FeatureGroups RightStart = new(
        (19, "that there is none"), (21, "how far away it is"), (24, "how it hangs on the cue"), (32, "the words there"), (34, "quotation marks"), (35, "the words there"),
        (37, "the sentence it stands in"), (38, "other cues"), (39, "the words there"), (44, "what lies between"), (46, "the cue's frame"),
        (48, "the sentence it stands in"), (55, "the cue's meaning"), (57, "verbs before and after the cue"));

    public static readonly FeatureGroups RightEnd = new(
        (3, "the sentence's end"), (10, "the words there"), (12, "how long it is"), (14, "the words there"), (16, "the cue's meaning"), (49, "quotation marks"),
        (57, "where the next words hang"), (59, "quotation marks"), (64, "commas and verbs"), (79, "what follows"), (83, "quotation marks"));

    public static readonly FeatureGroups LeftEnd = new(
        (14, "that there is none"), (21, "how far away it is"), (26, "the words there"), (29, "what lies between"), (33, "how it hangs on the cue"),
        (34, "the sentence it stands in"), (35, "quotation marks"), (36, "the words there"));

    public static readonly FeatureGroups LeftStart = new(
        (3, "the sentence's start"), (5, "the words there"), (6, "quotation marks"), (8, "how it hangs on the cue"), (10, "quotation marks"),
        (11, "the words there"), (13, "the sentence's start"), (14, "how it hangs on the cue"), (15, "the sentence's start"), (16, "quotation marks"),
        (18, "other cues in it"), (19, "the words there"));

    public static readonly FeatureGroups Relation = new(
        (0, "what all proposals have"), (2, "how sure the cue is"), (3, "the rule"), (4, "the rule with this word"), (5, "the rule with so sure a cue"), (7, "the cue's word"),
        (9, "the cue's meaning"), (18, "how sure the parts are"), (19, "the cue's meaning"), (29, "the source"), (45, "the content"), (62, "proposals around it"),
        (77, "the article around it"), (87, "how sure the parts are, all together"), (93, "who else claims the quotation"));

    public static readonly FeatureGroups Whole = new(
        (3, "which parts there are"), (5, "the rule"), (6, "the cue's meaning"), (18, "how sure the parts are"), (26, "the source"),
        (35, "the content before the cue"), (49, "the content after the cue"), (60, "what of the sentence is left over"), (74, "both contents together"));

    /// <summary>The group of a template; null for one that no group takes in.</summary>
    public string? Of(int template)
    {
        foreach (var (last, name) in groups)
            if (template <= last)
                return name;
        return null;
    }
}
