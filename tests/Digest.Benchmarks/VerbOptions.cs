namespace Digest.Benchmarks;

/// <summary>The options of a verb, <c>--name value</c>; one without a value is a switch.</summary>
internal static class VerbOptions
{
    /// <summary>The options by name, without the hyphens.</summary>
    public static IReadOnlyDictionary<string, string> Read(IReadOnlyList<string> arguments)
    {
        var options = new Dictionary<string, string>(StringComparer.Ordinal);
        for (var i = 0; i < arguments.Count; i++)
        {
            var hasValue = i + 1 < arguments.Count && !arguments[i + 1].StartsWith("--", StringComparison.Ordinal);
            options[arguments[i].TrimStart('-')] = hasValue ? arguments[++i] : "true";
        }

        return options;
    }
}
