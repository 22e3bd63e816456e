using Attribution.Articles;

namespace Attribution.Readers.Html;

/// <summary>Text of a page that lies directly in one element.</summary>
/// <param name="Text">The characters, as parsed.</param>
/// <param name="Element">The element, which may be an inline one.</param>
/// <param name="InLink">Whether it is the text of a link.</param>
/// <param name="Map">Points from offsets in <paramref name="Text"/> to offsets in the input; empty where they are not known.</param>
internal sealed record PagePiece(string Text, int Element, bool InLink, MapPoint[] Map);
