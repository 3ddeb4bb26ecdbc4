namespace Digest;

/// <summary>A sentence with its provenance: where in which stored text it stands.</summary>
/// <param name="Id">Stable within the article: the hash of its address and range.</param>
/// <param name="Text">The characters of the stored text in that range, exactly.</param>
/// <param name="ArticleUrl">The canonical address of the article.</param>
/// <param name="Start">Index of its first UTF-16 code unit in <see cref="Article.Text"/>.</param>
/// <param name="Length">Its length in UTF-16 code units.</param>
public sealed record Sentence(string Id, string Text, Uri ArticleUrl, int Start, int Length);
