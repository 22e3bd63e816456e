namespace Attribution.Tagging;

/// <summary>The basic dependencies of Universal Dependencies v1 as CoreNLP writes them; a relation is an index into <see cref="Names"/>.</summary>
internal static class RelationSet
{
    public static readonly string[] Names =
    [
        "root", "punct", "case", "nmod", "nsubj", "det", "compound", "amod", "dobj", "advmod", "mark", "cc", "aux", "conj",
        "nmod:poss", "ccomp", "xcomp", "advcl", "cop", "dep", "acl:relcl", "nummod", "acl", "neg", "appos", "auxpass",
        "nsubjpass", "nmod:tmod", "compound:prt", "parataxis", "mwe", "expl", "nmod:npmod", "csubj", "iobj", "det:predet",
        "cc:preconj", "discourse", "csubjpass",
    ];

    public static int IndexOf(string name) => Array.IndexOf(Names, name);
}
