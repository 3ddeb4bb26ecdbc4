using System.Collections.Frozen;
using System.Globalization;
using Digest.Text;

namespace Digest.Parsing;

/// <summary>Names of months, halves of the day and zones in the languages that feeds are dated in; the table is date-words.txt.</summary>
internal static class DateWords
{
    private static readonly FrozenDictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> Months = Load("month");
    private static readonly FrozenDictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> Meridiems = Load("meridiem");
    private static readonly FrozenDictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> Zones = Load("zone");

    /// <summary>1 to 12, or 0 for another word; names that go on behind their usual abbreviation count.</summary>
    public static int Month(ReadOnlySpan<char> word)
    {
        if (Months.TryGetValue(word, out var month)) return month;
        return word.Length > 3 && Months.TryGetValue(word[..3], out month) ? month : 0;
    }

    /// <summary>Hours that a word for half of the day adds; negative for another word.</summary>
    public static int Meridiem(ReadOnlySpan<char> word) => Meridiems.TryGetValue(word, out var hours) ? hours : -1;

    /// <summary>Minutes east of Greenwich; null for another word.</summary>
    public static int? Zone(ReadOnlySpan<char> word) => Zones.TryGetValue(word, out var minutes) ? minutes : null;

    private static FrozenDictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> Load(string kind) =>
        EmbeddedFile.Words(typeof(DateWords), "date-words.txt")
            .Where(words => words[0] == kind)
            .SelectMany(words => words[2..].Select(word => (word, value: int.Parse(words[1], CultureInfo.InvariantCulture))))
            .DistinctBy(pair => pair.word)
            .ToFrozenDictionary(pair => pair.word, pair => pair.value, StringComparer.OrdinalIgnoreCase)
            .GetAlternateLookup<ReadOnlySpan<char>>();
}
