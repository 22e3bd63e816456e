namespace Attribution.Training.Findings;

/// <summary>Checks between which editors do not tell apart: what one calls a guess another calls a forecast.</summary>
internal static class NearChecks
{
    private static readonly string[][] Groups =
    [
        ["weasel-attribution", "hidden-attribution", "uncounted-sources", "unexplained-anonymity", "vague-anonymous-description", "anonymous-opinion", "single-anonymous-claim"],
        ["reporter-speculation", "unattributed-forecast", "bare-evidential-adverb", "unattributed-motive"],
        ["unattributed-allegation", "missing-response"],
        ["unattributed-motive", "weasel-attribution"],
        ["reporter-speculation", "unattributed-allegation"],
        ["unattributed-statistic", "document-not-identified"],
        ["second-hand-unconfirmed", "circular-sourcing", "how-obtained-unsaid"],
        ["loaded-cue", "endorsing-cue"],
    ];

    public static bool AreNear(string check, string other) => check == other || Groups.Any(group => group.Contains(check) && group.Contains(other));
}
