using Digest.Text;

namespace Digest.Selection;

/// <summary>A topic named at a range of a text.</summary>
public sealed record NameSpan(Topic Topic, TextRange Range);
