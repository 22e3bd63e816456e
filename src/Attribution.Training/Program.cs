using Attribution.Training.Tagging;

return args.FirstOrDefault() switch
{
    "tagger" => TaggerCommand.Run(args[1..]),
    "lemmas" => LemmasCommand.Run(args[1..]),
    "sources" => Attribution.Training.Sources.SourcesCommand.Run(args[1..]),
    "attributions" => Attribution.Training.Attributions.AttributionsCommand.Run(args[1..]),
    "findings" => Attribution.Training.Findings.FindingsCommand.Run(args[1..]),
    "parser" => ParserCommand.Run(args[1..]),
    "jackknife" => JackknifeCommand.Run(args[1..]),
    "propose" => Attribution.Training.Attributions.ProposeCommand.Run(args[1..]),
    _ => Usage(),
};

static int Usage()
{
    Console.Error.WriteLine("usage: attribution-training tagger|lemmas|parser|jackknife|attributions [options]");
    return 2;
}
