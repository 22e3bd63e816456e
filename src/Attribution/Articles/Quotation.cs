namespace Attribution.Articles;

/// <summary>
/// A stretch between quotation marks, within one paragraph. <see cref="FirstToken"/> is the opening mark itself and
/// <see cref="EndToken"/> is exclusive, after the closing mark where there is one.
/// </summary>
/// <param name="FirstToken">Index of the token that opens it.</param>
/// <param name="EndToken">Index after the last token that belongs to it.</param>
/// <param name="Depth">0 for an outermost quotation, 1 for one nested in it, and so on.</param>
/// <param name="IsClosed">
/// Whether a closing mark was found; an unclosed one ends with its paragraph, or before the mark that opens the next.
/// </param>
/// <param name="ContinuesFrom">
/// Index, in the article's quotations, of the quotation in the paragraph before that this one carries on
/// (an opening mark at each paragraph, one closing mark at the end), or -1.
/// </param>
internal readonly record struct Quotation(int FirstToken, int EndToken, int Depth, bool IsClosed, int ContinuesFrom);
