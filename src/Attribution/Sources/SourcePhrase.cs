using Attribution.Articles;

namespace Attribution.Sources;

/// <summary>A noun phrase cut into what decides who is meant.</summary>
/// <param name="Range">The whole phrase, with what follows its head.</param>
/// <param name="First">First token of the core: determiner, modifiers and head.</param>
/// <param name="Head">The head noun, pronoun or last word of the name.</param>
/// <param name="Partitive">The word before "of" in "several of her rivals", or -1.</param>
/// <param name="Speaks">Whether its verb is one that only people and bodies can do: "say", not "show".</param>
/// <param name="IsCited">Whether "according to" or the like stands before it.</param>
internal readonly record struct SourcePhrase(TokenRange Range, int First, int Head, int Partitive, bool Speaks = false, bool IsCited = false);
