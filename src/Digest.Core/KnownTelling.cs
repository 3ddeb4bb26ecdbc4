using Digest.Text;

namespace Digest;

/// <summary>How one article told a story that was mailed.</summary>
/// <param name="Title">The article's title.</param>
/// <param name="Opening">The first few hundred characters of its text.</param>
/// <param name="Language">The language of both.</param>
/// <param name="Published">When the article came out.</param>
/// <param name="Fingerprint">The article's SimHash.</param>
public sealed record KnownTelling(string Title, string Opening, TextLanguage Language, DateTimeOffset Published, ulong Fingerprint);
