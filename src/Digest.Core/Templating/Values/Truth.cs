namespace Digest.Templating.Values;

/// <summary>What counts as true: everything but null, false and the empty value.</summary>
internal static class Truth
{
    public static bool Of(object? value) => value is bool flag ? flag : value is not (null or EmptyValue);
}
