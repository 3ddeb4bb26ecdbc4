using System.Buffers;
using System.Collections.Frozen;

namespace Digest.Readability;

/// <summary>Tells a person's name from the other short lines near a headline.</summary>
public static class PersonName
{
    private static readonly FrozenSet<string> NoNames = (
        "about read share min minutes blog news article articles guide updated published posted role home contact staff editor editors editorial author authors writer contributor " +
        "the how what why best top new view all more by in on for and your our topics resources menu search subscribe newsletter company product products learn follow last comments reading time").Split(' ').ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static readonly SearchValues<char> NoNameMarks = SearchValues.Create("0123456789?!:;@#{}[]<>/\\_=©");

    private static readonly FrozenSet<string> Particles = "de da di del van von der den la le bin al el dos du of".Split(' ').ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Whether the text looks like a person's name, or the names of several joined by "and" or commas.</summary>
    public static bool Is(string text)
    {
        var names = text.Split([" and ", " & ", ", "], StringSplitOptions.None);
        return names.Length <= 4 && names.All(IsOne);
    }

    private static bool IsOne(string text)
    {
        if (text.Length is < 2 or > 45 || text.AsSpan().ContainsAny(NoNameMarks))
            return false;
        if (text.All(character => character is >= '\u3400' and <= '\u9fff' or '·'))
            return text.Length <= 8;
        var words = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return words.Length is >= 2 and <= 5 && words.All(IsPart) && !words.Any(NoNames.Contains);
    }

    private static bool IsPart(string word) => char.IsUpper(word[0]) || Particles.Contains(word);
}
