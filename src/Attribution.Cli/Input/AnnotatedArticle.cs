namespace Attribution.Cli.Input;

/// <summary>An article and the annotations of it, by file: NAME.txt, and NAME.ann or NAME_ANNOTATOR.ann.</summary>
internal sealed record AnnotatedArticle(string Name, string TextFile, IReadOnlyList<string> AnnotationFiles);
