using Digest.Text;

namespace Digest;

/// <summary>A story that the issue had no place for, so that readers can see where the line was drawn.</summary>
/// <param name="Title">The title of its leading article.</param>
/// <param name="Language">The language of the title.</param>
/// <param name="Url">Where it leads.</param>
/// <param name="Publisher">Who published it.</param>
/// <param name="Score">The sum of its score lines.</param>
public sealed record NearMiss(string Title, TextLanguage Language, Uri Url, string Publisher, double Score);
