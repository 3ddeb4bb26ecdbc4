namespace Digest.Templating.Values;

/// <summary>The types that arguments are converted to before a function sees them.</summary>
internal enum Kind
{
    Any,
    Text,
    Int,
    Long,
    Double,
    Float,
    Bool,
    Sequence,
    List,
    Date,
    Duration,
}
