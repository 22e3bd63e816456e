using Attribution.Cli.Run;

namespace Attribution.Cli.Progress;

/// <summary>Stays quiet.</summary>
internal sealed class NoProgress : RunProgress
{
    public override void Watch(Action<Action<Outcome>> work) => work(_ => { });
}
