namespace Attribution.Attributions;

/// <summary>What the cue lets a reader think of the claim; the rows of the cue inventory in the rules' lexicons.</summary>
public enum Stance
{
    /// <summary>"said", "told", "according to".</summary>
    Neutral,
    /// <summary>"revealed", "pointed out": the reporter vouches.</summary>
    Endorsing,
    /// <summary>"admitted", "conceded".</summary>
    Conceding,
    /// <summary>"claimed", "alleged".</summary>
    Doubting,
    /// <summary>"argued", "suggested".</summary>
    Arguing,
    /// <summary>"believes", "fears".</summary>
    Mental,
    /// <summary>"quipped", "slammed".</summary>
    Manner,
    /// <summary>"shows", "found".</summary>
    Document,
    /// <summary>"reported", "citing".</summary>
    Outlet,
    /// <summary>"reportedly", "allegedly".</summary>
    Evidential,
    /// <summary>"it is believed".</summary>
    Impersonal,
    /// <summary>"declined to comment".</summary>
    Response,
}
