using System.Buffers;

namespace Digest.Parsing;

/// <summary>Finds where a tag ends, for markup that forgets quotes and brackets.</summary>
internal static class TagEnd
{
    private static readonly SearchValues<char> Turns = SearchValues.Create("<>\"'");

    /// <summary>Index of the ">" that closes the tag at the start of the run; negative when another tag begins first, or nothing follows.</summary>
    public static int Find(ReadOnlySpan<char> run)
    {
        var index = 1;
        while (true)
        {
            var step = run[index..].IndexOfAny(Turns);
            if (step < 0) return -1;
            index += step;
            if (run[index] == '>') return index;
            if (run[index] == '<') return -1;
            index = AfterQuoted(run, index);
        }
    }

    private static int AfterQuoted(ReadOnlySpan<char> run, int quote)
    {
        if (!run[..quote].TrimEnd().EndsWith("=", StringComparison.Ordinal)) return quote + 1;
        var length = run[(quote + 1)..].IndexOf(run[quote]);
        if (length < 0) return quote + 1;

        var after = quote + length + 2;
        var closes = after >= run.Length || char.IsWhiteSpace(run[after]) || run[after] is '>' or '/' or '?';
        return closes || run.Slice(quote + 1, length).IndexOfAny('<', '>') < 0 ? after : quote + 1;
    }
}
